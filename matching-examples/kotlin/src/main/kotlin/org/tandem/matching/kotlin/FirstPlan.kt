package org.tandem.matching.kotlin

import java.time.Duration
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import org.tandem.matching.Matcher
import org.tandem.matching.plan.UnmatchedReason
import org.tandem.matching.policy.Criterion
import org.tandem.matching.policy.Policy
import org.tandem.matching.policy.Rule
import org.tandem.matching.policy.criterion.Criteria
import org.tandem.matching.policy.rule.Rules
import org.tandem.matching.programme.Attribute
import org.tandem.matching.programme.Mentee
import org.tandem.matching.programme.Mentor
import org.tandem.matching.programme.Programme

private val drives = Attribute.flag("drives")

private val policy = Policy.builder("from Kotlin")
    .rule(Rules.mustHaves())
    .rule(Rule.of("mentor drives") { mentor, _ -> mentor.profile.answer(drives).getOrNull() ?: false })
    .criterion(10, Criteria.competenceFit())
    .criterion(2, Criterion.of("short way") { mentor, mentee ->
        val from = mentor.profile.location.getOrNull()
        val to = mentee.profile.location.getOrNull()
        if (from == null || to == null) 0.0 else 1 / (1 + from.kilometresTo(to))
    })
    .build()

private val programme = Programme.builder(LocalDate.of(2026, 9, 1))
    .mentor(Mentor.builder("M-1").offers("law", 5).answer(drives, true).build())
    .mentee(Mentee.builder("T-1").mustHave("law", 3, 5).build())
    .mentee(Mentee.builder("T-2").mustHave("singing", 3, 5).build())
    .build()

/** Lambdas stand for rules, criteria and listeners; components of records read as properties; reasons are a sealed hierarchy. */
private fun why(reason: UnmatchedReason): String = when (reason) {
    is UnmatchedReason.NobodyEligible -> "nobody is eligible: ${reason.tally.removed}"
    is UnmatchedReason.NobodyElseEligible -> "nobody else is eligible"
    is UnmatchedReason.EveryoneEligibleIsFull -> "everybody eligible is full"
    is UnmatchedReason.HeldForReview -> "held for review"
    is UnmatchedReason.QuotasUsedUp -> "quotas are used up"
    is UnmatchedReason.PlacesLeft -> "places are left"
    is UnmatchedReason.NotJudged -> "not judged in time"
}

/** Matches two people, and says why a third has nobody. */
fun main() {
    val plan = Matcher.create()
        .withTimeLimit(Duration.ofDays(1))
        .withListener { progress -> println("so far ${progress.matched} matched") }
        .match(programme, policy)
    plan.matches.forEach { println("${it.mentee} meets ${it.mentor}") }
    plan.unmatched.forEach { println("${it.mentee}: ${why(it.reason)}") }
}
