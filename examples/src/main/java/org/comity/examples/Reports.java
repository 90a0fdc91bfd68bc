package org.comity.examples;

import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.DOCUMENT;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.MEMBER;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.people.PoliticalGroup;
import org.comity.profiles.county.County;
import org.comity.ruling.Ruling;

/**
 * Which members of a county council may see which reports of a committee, and by which paragraphs.
 *
 * <p>Nobody has shown a need to know. The right of inspection is left open, being the member's choice, so the best one counts.
 */
public final class Reports {

    private static final Body HIGHWAYS = Body.of("Highways Committee", BodyKind.COMMITTEE);
    private static final Body SELECT = Body.of("Environment Select Committee", BodyKind.OVERVIEW_AND_SCRUTINY);
    private static final PoliticalGroup ADMINISTRATION = PoliticalGroup.ofAdministration("Orange Group");
    private static final PoliticalGroup OPPOSITION = PoliticalGroup.ofOpposition("Purple Group");
    private static final String BRIDGE = "bridge contract";

    private static final Member ON_COMMITTEE = Member.builder()
            .name("Ann, on the committee")
            .group(ADMINISTRATION)
            .addSeats(HIGHWAYS)
            .build();
    private static final Member NOT_ON_IT =
            Member.builder().name("Bob, not on it").group(OPPOSITION).build();
    private static final Member IN_SCRUTINY = Member.builder()
            .name("Cat, reviewing the decision")
            .group(OPPOSITION)
            .addSeats(SELECT)
            .addScrutinising(BRIDGE)
            .build();

    private Reports() {}

    /**
     * Prints two tables of rulings.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintWriter out = Console.out();
        out.print(tables());
        out.flush();
    }

    static String tables() {
        Business coming =
                Business.builder().by(DecisionMaker.COMMITTEE).body(HIGHWAYS).build();
        Business decided = Business.builder()
                .by(DecisionMaker.EXECUTIVE_MEMBER)
                .isConcluded(true)
                .build();
        return "May the member inspect the report, which is to come before the committee?\n\n"
                + inspections(ImmutableList.of(ON_COMMITTEE, NOT_ON_IT, IN_SCRUTINY), reportsOn(coming))
                + "\nMay the member have a copy of the report, on which an executive member has decided?\n\n"
                + copies(IN_SCRUTINY, reportsOn(decided));
    }

    private static Table inspections(ImmutableList<Member> members, ImmutableList<Document> reports) {
        Table table = new Table("MEMBER", "REPORT", "ANSWER", "PARAGRAPHS");
        for (Member member : members) {
            for (Document report : reports) {
                Ruling ruling = County.PROFILE.rule(INSPECT.ask()
                        .with(MEMBER, member)
                        .with(DOCUMENT, report)
                        .given(NEED_TO_KNOW_SHOWN.no())
                        .assumingOrdinary());
                table.add(member.name(), report.title(), answer(ruling), ruling.paragraphs());
            }
        }
        return table;
    }

    private static Table copies(Member member, ImmutableList<Document> reports) {
        Table table = new Table("MEMBER", "REPORT", "ANSWER", "PARAGRAPHS");
        for (Document report : reports) {
            Ruling ruling = County.PROFILE.rule(COPY.ask()
                    .with(MEMBER, member)
                    .with(DOCUMENT, report)
                    .given(NEED_TO_KNOW_SHOWN.no())
                    .assumingOrdinary());
            table.add(member.name(), report.title(), answer(ruling), ruling.paragraphs());
        }
        return table;
    }

    /** A permission with duties is never a bare yes. */
    private static String answer(Ruling ruling) {
        int duties = ruling.duties().size();
        return ruling.outcome() + (duties == 0 ? "" : duties == 1 ? ", 1 duty" : ", " + duties + " duties");
    }

    /** One report of each class, and one exempt by each paragraph of Schedule 12A. */
    private static ImmutableList<Document> reportsOn(Business business) {
        ImmutableList.Builder<Document> reports = ImmutableList.builder();
        for (InformationClass kind : InformationClass.values()) {
            if (kind == InformationClass.EXEMPT) {
                for (Schedule12aParagraph paragraph : Schedule12aParagraph.values()) {
                    reports.add(report(kind, "exempt " + paragraph.id() + ", " + paragraph.subject(), business)
                            .addSchedule12a(paragraph)
                            .build());
                }
            } else if (kind == InformationClass.GROUP_INTERNAL) {
                reports.add(groupPaper());
            } else {
                reports.add(report(kind, kind.id().replace('-', ' '), business).build());
            }
        }
        return reports.build();
    }

    /** A group's own paper is nobody's business but the group's. */
    private static Document groupPaper() {
        return Document.builder()
                .title("group internal")
                .addClasses(InformationClass.GROUP_INTERNAL)
                .owningGroup(ADMINISTRATION)
                .build();
    }

    private static Document.Builder report(InformationClass kind, String title, Business business) {
        return Document.builder()
                .title(title)
                .addClasses(kind)
                .business(business)
                .isHeldByExecutive(business.by() == DecisionMaker.EXECUTIVE_MEMBER)
                .addBearsOn(BRIDGE);
    }
}
