"""The attacker with a solver, and what publishing costs its reader.

Reads councils as server/tests/suite/published/solver.rs writes them: every
published figure, what is known of it (the rules, three children), how figures
are tied together, and the true counts, which only the cost is worked out from.
HiGHS finds between which whole numbers each count lies, all relations taken
together. Prints one JSON object.
"""

import contextlib
import json
import sys

import highspy
import pandas
from cell_key_perturbation.create_perturbed_table import create_perturbed_table
from cell_key_perturbation.utils.generate_test_ptable import generate_ptable_10_5_rule

WITHHELD_OPEN, SHOWN_OPEN, SUREST = 5, 3, 90


class Council:
    """A council's figures as whole numbers tied together."""

    def __init__(self, council, cells):
        self.cells = cells
        self.model = highspy.Highs()
        self.model.setOptionValue("output_flag", False)
        self.columns = [
            self.model.addVariable(lb=cell["low"], ub=cell["high"], type=highspy.HighsVarType.kInteger)
            for cell in cells
        ]
        for whole, parts in council["sums"]:
            self.model.addConstr(self.sum(parts) == self.columns[whole])
        for row, wider in council["below"]:
            self.model.addConstr(self.columns[row] <= self.columns[wider])
        for parts, row in council["within"]:
            self.model.addConstr(self.sum(parts) <= self.columns[row])
        for union, rows in council["unions"]:
            self.model.addConstr(self.columns[union] <= self.sum(rows))
            for row in rows:
                self.model.addConstr(self.columns[row] <= self.columns[union])

    def sum(self, at):
        return sum((self.columns[one] for one in at[1:]), self.columns[at[0]] + 0)

    def best(self, expression, most):
        solve = self.model.maximize if most else self.model.minimize
        solve(expression)
        if self.model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return round(self.model.getObjectiveValue())

    def values(self, at):
        """How many values a count can have; nothing where no counts fit."""
        column = self.columns[at] + 0
        low, high = self.best(column, False), self.best(column, True)
        return None if low is None or high is None else high - low + 1

    def is_sure(self, part, whole):
        """Whether a part is provably more than 90 % of a whole that is not empty."""
        least = self.best(100 * self.columns[part] - SUREST * self.columns[whole], False)
        return least is not None and least > 0


def wrong(council, cells, sampled):
    """What an attacker can tell of a council and must not."""
    attack = Council(council, cells)
    for at in sampled:
        values = attack.values(at)
        if values is None:
            return f"{cells[at]['name']}: no counts fit what is published"
        # What three known children leave open is what the others are in.
        enough = SHOWN_OPEN if cells[at]["shown"] else WITHHELD_OPEN
        if values < enough:
            return f"{cells[at]['name']}: {values} values"
    for whole, parts in council["sums"]:
        if whole not in sampled:
            continue
        for part in parts:
            if cells[whole]["shown"] and attack.is_sure(part, whole):
                return f"{cells[part]['name']}: more than {SUREST} % for certain"
    return None


def known(cells, who):
    """The same cells for whoever knows that these children are in them."""
    return [{**cell, "low": max(cell["low"], len(who & set(cell["members"])))} for cell in cells]


def rounded(cells):
    """Rounding to 5 above a threshold of 8, and no noise."""
    spoilt = []
    for cell in cells:
        count = len(cell["members"])
        about = (count + 2) // 5 * 5
        low, high = (max(8, about - 2), about + 2) if count >= 8 else (0, 7)
        spoilt.append({**cell, "low": low, "high": high, "shown": count >= 8})
    return spoilt


def cost(councils):
    """Of cells with eight or more: how many are shown, and how far they move."""
    table = generate_ptable_10_5_rule()
    ways = {"here": [], "rounding": [], "cell_key_alone": []}
    for council in councils:
        counted = [(cell, len(cell["members"])) for cell in council["cells"] if len(cell["members"]) >= 8]
        rows = [(cell["name"], who % 256) for cell, _ in counted for who in cell["members"]]
        if not rows:
            continue
        # It tells of its work on standard output, which is the answer's.
        with contextlib.redirect_stdout(sys.stderr):
            alone = create_perturbed_table(
                data=pandas.DataFrame(rows, columns=["cell", "key"]),
                ptable=table,
                geog=[],
                tab_vars=["cell"],
                record_key="key",
            ).set_index("cell")["count"]
        for cell, count in counted:
            ways["here"].append(abs(cell["value"] - count) if cell["shown"] else None)
            ways["rounding"].append(abs((count + 2) // 5 * 5 - count))
            there = alone.get(cell["name"])
            ways["cell_key_alone"].append(None if pandas.isna(there) else abs(int(there) - count))
    told = {}
    for way, moved in ways.items():
        shown = [one for one in moved if one is not None]
        told[way] = {
            "shown": round(100 * len(shown) / max(1, len(moved)), 1),
            "moved": round(sum(shown) / max(1, len(shown)), 2),
        }
    return told


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        councils = json.load(file)
    cases, caught = [], {"rounding to 5 alone": False, "a part that follows from its whole": False}
    for council in councils:
        cells, sampled = council["cells"], council["sampled"]
        cases.append(wrong(council, cells, sampled))
        cases.append(wrong(council, known(cells, set(council["known"])), sampled))
        if not caught["rounding to 5 alone"]:
            caught["rounding to 5 alone"] = wrong(council, rounded(cells), sampled) is not None
        if not caught["a part that follows from its whole"]:
            exact = [
                {**cell, "low": len(cell["members"]), "high": len(cell["members"])} if cell["shown"] else cell
                for cell in cells
            ]
            caught["a part that follows from its whole"] = wrong(council, exact, sampled) is not None
    print(json.dumps({"cases": cases, "caught": caught, "cost": cost(councils)}))


main()
