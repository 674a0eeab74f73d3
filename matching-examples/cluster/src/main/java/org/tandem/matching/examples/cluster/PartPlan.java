        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
k        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
x        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
j        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
z        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
j        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
A        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
j        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
j        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
Q        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
A        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
@        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
'        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
'        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
@        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
@        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
x        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
k        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
@        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
z        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
V        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
U        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
I        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
D        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
1        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
W        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
Q        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
q        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
-        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
A        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
-        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
+        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
"        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
"        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
+        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
q        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
Q        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
W        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
*        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
/        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
A        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
L        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
T        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
<        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
A        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
-        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
x        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
-        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
g        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
M        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
x        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
&        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
=        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
{        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
k        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
S        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
-        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
>        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
!        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
K        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
y        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
.        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
f        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
E        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
c        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
h        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
:        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
m        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
w        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
t        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
P        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
(        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
i        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
a        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
l        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
b        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
u        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
d        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
s        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
,        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
p        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
r        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
o        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
v        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
e        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
n        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
)        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
;        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
         for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
}        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }

        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
