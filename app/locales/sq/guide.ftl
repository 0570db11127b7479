# Pages about rights.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## Rights
rights-title = Të drejtat e mia
rights-lead = Çfarë mund të kërkosh, dhe çfarë të kemi premtuar.
rights-search = Kërko një fjalë
rights-find = Gjej
rights-none = Nuk gjetëm asgjë. Provo një fjalë tjetër.
rights-on = Shkruar më { $date }
