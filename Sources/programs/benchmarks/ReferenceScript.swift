/// The program in Python that TapSu's audits are held against, in two ways.
///
/// By hand it is the quickest that the standard library gives, on two processes where the register is
/// worth them; it keeps no evidence, reads no time and does nothing that the count does not need. The other
/// way is Declare4Py, the usual library for such constraints. Both know the layout of the sample's
/// rulebook, so that Python needs nothing to read YAML with.
enum ReferenceScript {
  static let text = #"""
    # Prints how many pairs of a case and a rule are “broken”: reference.py WAY REGISTER RULEBOOK.
    import os
    import re
    import sys

    ONE_RULE = re.compile(
        r"^ +([a-z-]+):\n +activation: \{activity: (.+)\}\n +target: \{activity: (.+)\}$", re.M)

    # Whether a rule is broken that is activated at some places of a case, its target being at others.
    BROKEN = {
        "response": lambda at, to: not to or to[-1] < at[-1],
        "precedence": lambda at, to: not to or to[0] > at[0],
        "chain-response": lambda at, to: any(place + 1 not in to for place in at),
        "chain-precedence": lambda at, to: any(place - 1 not in to for place in at),
        "alternate-response": lambda at, to: not to or to[-1] < at[-1] or any(
            not any(one < place < next for place in to) for one, next in zip(at, at[1:])),
        "alternate-precedence": lambda at, to: not to or to[0] > at[0] or any(
            not any(one < place < next for place in to) for one, next in zip(at, at[1:])),
        "responded-existence": lambda at, to: not to,
        "not-response": lambda at, to: bool(to) and to[-1] > at[0],
    }


    # The activities of each case. Expat with one callback is the quickest reader of XML that Python has.
    def cases_of(pieces):
        from xml.parsers import expat
        cases = []
        in_event = False

        def start(name, attributes):
            nonlocal in_event
            if name == "string":
                if in_event and attributes[1] == "concept:name":
                    cases[-1].append(attributes[3])
            elif name == "event":
                in_event = True
            elif name == "trace":
                in_event = False
                cases.append([])

        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.StartElementHandler = start
        for piece in pieces:
            parser.Parse(piece)
        parser.Parse(b"", True)
        return cases


    # Looks in each case only at the rules that one of its activities activates.
    def broken(pieces, rules):
        activated = {}
        for template, activation, target in rules:
            activated.setdefault(activation, []).append((BROKEN[template], target))
        count = 0
        for case in cases_of(pieces):
            places = {}
            for place, activity in enumerate(case):
                places.setdefault(activity, []).append(place)
            for activity, at in places.items():
                for is_broken, target in activated.get(activity, ()):
                    if is_broken(at, places.get(target, ())):
                        count += 1
        return count


    # The halves of the register, and the rules: what is there before the processes fork is not sent.
    work = []


    def part(number):
        return broken(work[number], work[2])


    def by_hand(log, rules):
        with open(log, "rb") as file:
            data = file.read()
        # A second process costs more than it saves below some megabytes.
        if len(data) < 4_000_000:
            return broken([data], rules)
        from multiprocessing import get_context
        half = data.index(b"<trace>", len(data) // 2)
        work.extend([[data[:half], b"</log>"], [b"<log>", data[half:]], rules])
        with get_context("fork").Pool(2) as pool:
            return sum(pool.map(part, range(2)))


    def declare4py(log, rules):
        # Its bars of progress would fill a terminal that nobody reads.
        sys.stderr = open(os.devnull, "w")
        from Declare4Py.D4PyEventLog import D4PyEventLog
        from Declare4Py.ProcessMiningTasks.ConformanceChecking import MPDeclareAnalyzer as conformance
        from Declare4Py.ProcessModels.DeclareModel import DeclareModel
        lines = []
        for template, activation, target in rules:
            # What comes first in time stands first.
            order = (target, activation) if template.endswith("precedence") else (activation, target)
            lines.append(template.replace("-", " ").title() + "[%s, %s] | | |" % order)
        register = D4PyEventLog(case_name="case:concept:name")
        register.parse_xes_log(log)
        model = DeclareModel().parse_from_string("\n".join(lines))
        # A case without an activation is no breach.
        analyzer = conformance.MPDeclareAnalyzer(register, model, consider_vacuity=True)
        return sum(
            result.state.value == "Violated"
            for case in analyzer.run().model_check_res for result in case)


    with open(sys.argv[3], encoding="utf-8") as book:
        found = ONE_RULE.findall(book.read())
    print({"by-hand": by_hand, "declare4py": declare4py}[sys.argv[1]](sys.argv[2], found))

    """#
}
