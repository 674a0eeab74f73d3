#!/usr/bin/env python3
"""Checks certificates of plans (format "tandem proof 1"): is no plan better than this one? Whole numbers only, no packages.

    python3 check_proof.py FILE...                   says "proven" for each file, or where it breaks
    python3 check_proof.py --about OTHER FILE...     each must be about the same problem as another certificate, too
"""
import json, pathlib, sys
from itertools import accumulate

LEVELS = ["guarantee", "matches", "served", "urgency", "first places", "points"]
class Broken(Exception): pass
def require(holds, fault):
    if not holds:
        raise Broken(fault)

def whole(value, least=None):
    require(type(value) is int and (least is None or value >= least), f"this number is not allowed: {value!r}"[:80])
    return value

def ascending(gaps, end):
    """Numbers below an end, of which the first and the differences are written down."""
    numbers = list(accumulate(whole(gap, min(at, 1)) for at, gap in enumerate(gaps)))
    require(not numbers or numbers[-1] < end, "a number is too large")
    return numbers

class Case:
    """The problem: pairs, and groups of pairs, which are those of mentees, of mentors, of limits, and of charges."""

    def __init__(self, problem):
        mentees, mentors, charges = (problem[part] for part in ("mentees", "mentors", "charges"))
        limits = problem["limits"] + [{"least": 0, "most": 1, "pairs": gaps} for gaps in problem["conflicts"]]
        self.numbers, self.people, self.orders = {}, len(mentees) + len(mentors), problem["orders"]
        self.of_mentees, of_mentors = [[] for _ in mentees], [[] for _ in mentors]
        for mentor, gaps in enumerate(problem["pairs"]):
            for mentee in ascending(gaps, len(mentees)):
                self.of_mentees[mentee].append(len(self.numbers))
                of_mentors[mentor].append(len(self.numbers))
                self.numbers[mentees[mentee]["id"], mentors[mentor]["id"]] = len(self.numbers)
        self.count = sum(map(len, self.of_mentees))
        require(all(len({one["id"] for one in side}) == len(side) for side in (mentees, mentors)), "an id is given twice")
        self.points = [whole(points) for points in problem["points"]]
        require(len(self.points) == self.count and len(problem["pairs"]) == len(mentors), "pairs or points are missing")
        self.fixed, self.published = (set(ascending(problem[name], self.count)) for name in ("fixed", "published"))
        self.groups = self.of_mentees + of_mentors + [ascending(one["pairs"], self.count) for one in limits + charges]
        most = [one["wants"] for one in mentees] + [one["places"] for one in mentors] + [one["most"] for one in limits]
        self.most = [min(whole(number, 0), len(of)) for number, of in zip(most + [self.count] * len(charges), self.groups)]
        self.least = [0] * self.people + [whole(one["least"], 0) for one in limits] + [0] * len(charges)
        self.values = {}  # by group: what it is worth, by level, if so many of its pairs are chosen
        for at, one in enumerate(mentees):
            overdue, urgency = whole(one["overdue"], 0), whole(one["urgency"], 0)
            if whole(one["alone"], 0):
                self.values[at] = lambda n, o=overdue, u=urgency: {"guarantee": o, "served": 1, "urgency": u} if n else {}
        first, uneven = whole(problem["first places"], 0), whole(problem["uneven cost"], 0)
        for at, one in enumerate(mentors if first or uneven else [], len(mentees)):
            self.values[at] = lambda n, b=whole(one["running"], 0): {
                "first places": min(first, b + n) - min(first, b),
                **dict.fromkeys(("points", "evenness"), -uneven * ((b + n) * (b + n - 1) - b * (b - 1) >> 1))}
        for at, one in enumerate(charges, len(self.groups) - len(charges)):
            self.values[at] = lambda n, cost=whole(one["cost"], 0): {"points": -cost * (n * (n - 1) >> 1)}

    def of_pair(self, level, pair):
        if type(level) is int:  # as few pairs as possible with so many points or less
            return -1 if self.points[pair] <= level else 0
        return {"matches": 1, "points": self.points[pair], "kept": int(pair in self.published)}.get(level, 0)

    def of_group(self, level, group, chosen):
        return self.values.get(group, lambda n: {})(chosen).get(level, 0)

    def value(self, level, plan):
        return sum(self.of_pair(level, pair) for pair in plan) + sum(
            self.of_group(level, group, len(plan.intersection(pairs))) for group, pairs in enumerate(self.groups))

    def plan(self, ids):
        require(all(tuple(pair) in self.numbers for pair in ids), "the plan has a pair that is not eligible")
        plan = {self.numbers[tuple(pair)] for pair in ids}
        require(len(plan) == len(ids) and self.fixed <= plan, "the plan has a pair twice, or lacks a fixed one")
        for group, pairs in enumerate(self.groups):
            require(self.least[group] <= len(plan.intersection(pairs)) <= self.most[group], f"the plan breaks group {group}")
        return plan

    def stable(self):
        """The stable plan that is best for all mentees: they ask in their order, mentors refuse whom they want least."""
        require([len(order) for order in self.orders] == [self.count] * 2 and len(self.groups) == self.people, "no orders")
        refused, more = set(), {None}
        while more:
            asking, more = set(), set()
            for group, pairs in enumerate(self.groups):
                order = self.orders[group >= len(self.of_mentees)]
                left = self.most[group] - len(self.fixed.intersection(pairs))
                require(len({whole(order[pair]) for pair in pairs}) == len(pairs), "an order is not strict")
                if group < len(self.of_mentees):
                    asking.update(sorted(set(pairs) - self.fixed - refused, key=order.__getitem__)[:left])
                else:
                    more.update(sorted(asking.intersection(pairs), key=order.__getitem__)[left:])
            refused |= more
        return self.fixed | asking

class Level:
    """No plan that is as good on the levels before is better on this one: a bound for each part of all plans."""

    def __init__(self, case, proof, level, before):
        self.case, self.level, self.before = case, level, before
        self.scale, self.value = whole(proof["scale"], 1), whole(proof["value"])
        self.low, self.high = [int(pair in case.fixed) for pair in range(case.count)], [1] * case.count
        self.least, self.most, self.prices = case.least[:], case.most[:], [0] * len(case.groups)
        self.weigh([0] * len(before))
        self.walk(nodes := iter(proof["nodes"]))
        require(next(nodes, None) is None, "there are more nodes than branches")

    def weigh(self, weights):
        """Adds up what plans can get at most, if what they reach on the levels before has these weights."""
        require(len(weights) == len(self.before), "there must be a weight for every level before")
        self.worth = [(level, whole(weight, 0)) for (level, _), weight in zip(self.before, weights) if weight != 0]
        self.worth.append((self.level, self.scale))
        self.left = [sum(by * self.case.of_pair(level, pair) for level, by in self.worth) for pair in range(self.case.count)]
        for price, group in zip(self.prices, self.case.groups):
            for pair in group if price else ():
                self.left[pair] -= price
        self.total = sum(map(self.best_pair, range(self.case.count))) + sum(map(self.best_group, range(len(self.prices))))
        self.total -= sum(weight * value for (_, value), weight in zip(self.before, weights))

    def best_pair(self, pair):
        return max(self.low[pair] * self.left[pair], self.high[pair] * self.left[pair])

    def best_group(self, group):
        if group not in self.case.values:
            return max(self.prices[group] * bound[group] for bound in (self.least, self.most))
        return max(sum(weight * self.case.of_group(level, group, chosen) for level, weight in self.worth)
                   + self.prices[group] * chosen for chosen in range(self.least[group], self.most[group] + 1))

    def set_price(self, group, price):
        pairs, change = self.case.groups[group], price - self.prices[group]
        self.total -= self.best_group(group) + sum(map(self.best_pair, pairs))
        for pair in pairs:
            self.left[pair] -= change
        self.prices[group] = price
        self.total += self.best_group(group) + sum(map(self.best_pair, pairs))

    def walk(self, nodes):
        """A node, and what follows it; weights and prices stay as they are until they are given anew."""
        node = next(nodes, None)
        require(node is not None, "a branch is missing")
        if "weights" in node:
            self.weigh(node["weights"])
        for group, price in zip(ascending(node.get("groups", []), len(self.prices)), node.get("prices", []), strict=True):
            self.set_price(group, whole(price))
        if "pair" not in node and "group" not in node:
            return require(self.total < self.scale * (self.value + 1), f"level {self.level}: a bound is too high")
        low, high, best, at, most = (self.low, self.high, self.best_pair, whole(node["pair"], 0), 0) if "pair" in node else (
            self.least, self.most, self.best_group, whole(node["group"], 0), whole(node["most"], 0))
        require(at < len(low) and low[at] <= most < high[at], "a branch divides nothing")
        for bounds, number, back in (high, most, high[at]), (low, most + 1, low[at]):
            for bound in number, back:
                self.total -= best(at)
                bounds[at] = bound
                self.total += best(at)
                if bound == number:
                    self.walk(nodes)

def check(certificate, about):
    require(certificate["format"] == "tandem proof 1", "the format is not known")
    require(about in (None, certificate["problem"]), "it is about another problem")
    case = Case(certificate["problem"])
    plan, proofs = case.plan(certificate["plan"]), certificate["levels"]
    levels, objective = [proof["level"] for proof in proofs], certificate["problem"]["objective"]
    if objective == "stable":
        return require(case.stable() == plan and not levels, "this is not the stable plan that is best for mentees")
    require(objective in ("largest sum", "worst off first"), "the objective is not known")
    steps, used = sorted(set(case.points)), {case.points[pair] for pair in plan}
    wanted = LEVELS[:-1] + [step for step, above in zip(steps, steps[1:] + [None]) if used & {step, above}] + ["evenness"]
    if objective == "largest sum":
        wanted = LEVELS[:levels.index("kept")] + ["kept"] + LEVELS[levels.index("kept"):] if "kept" in levels else LEVELS
    require(repr(levels) == repr(wanted), "the levels are not those of the objective")
    before = []
    for proof, level in zip(proofs, levels):
        value = case.value(level, plan)
        require(proof["value"] == value, f"level {level}: the plan is worth {value}")
        Level(case, proof, level, before)
        before.append((level, value))

def members(pairs):
    require(len(dict(pairs)) == len(pairs), "a member is given twice")
    return dict(pairs)

def read(path):
    return json.loads(pathlib.Path(path).read_text("utf-8"), object_pairs_hook=members)

def main(paths):
    sys.setrecursionlimit(100_000)
    about, wrong = read(paths[1])["problem"] if paths[:1] == ["--about"] else None, 0
    for path in paths[2 if about else 0:]:
        try:
            check(read(path), about)
            print(f"{path}: proven")
        except (Broken, KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError) as broken:
            wrong = 1
            print(f"{path}: broken: {broken if isinstance(broken, Broken) else 'it is not of this format'}")
    return wrong

sys.exit(main(sys.argv[1:]))
