package dev.assay.domain.certification.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The plan that the client is told before the visit (CASE-10).
 *
 * @param from first day on site
 * @param to last day on site, not before the first
 * @param team who audits, and who comes along
 * @param basis what the needed audit time was computed from
 * @param purpose the audit's purpose, in words
 */
@ValueObject
public record AuditPlan(LocalDate from, LocalDate to, List<TeamMember> team, AuditTimeRequest basis, String purpose) {
    public AuditPlan {
        team = List.copyOf(team);
    }

    /** Whether a person is on the team, in whatever part. */
    public boolean involves(String person) {
        return member(person).isPresent();
    }

    /** A person's part in the audit. */
    public Optional<TeamMember> member(String person) {
        return team.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Whether every day of a stretch is planned to be on site. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    /** Who leads the team. */
    public String leader() {
        return team.stream()
                .filter(member -> member.part() == TeamMember.Part.LEADER)
                .map(TeamMember::person)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a team without a leader"));
    }

    /** Whether a person leads the team. */
    public boolean isLedBy(String person) {
        return team.stream()
                .anyMatch(member -> member.part() == TeamMember.Part.LEADER
                        && member.person().equals(person));
    }

    /** Whether a person's findings count: the leader's and the auditors' do. */
    public boolean isAuditedBy(String person) {
        return team.stream()
                .anyMatch(member -> member.part().audits() && member.person().equals(person));
    }

    /** The man-days on site of those whose days count. */
    public BigDecimal onSiteDays() {
        return sum(TeamMember::onSiteDays);
    }

    /** The man-days in all of those whose days count. */
    public BigDecimal totalDays() {
        return onSiteDays().add(sum(TeamMember::offSiteDays));
    }

    private BigDecimal sum(Function<TeamMember, BigDecimal> days) {
        return team.stream()
                .filter(member -> member.part().audits())
                .map(days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
