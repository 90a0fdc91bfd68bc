package org.comity.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.DocumentKind;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.people.MemberKind;
import org.comity.people.Officer;
import org.comity.people.OfficerTier;
import org.comity.people.Person;
import org.comity.people.PoliticalGroup;
import org.comity.people.PoliticalRestriction;
import org.comity.topic.ItemProposal;

/**
 * jqwik arbitraries of the rich objects that questions are given. They are of one small council, so that the same groups, bodies,
 * portfolios and reviews come up again in members and in documents, and each is consistent in itself. Thread-safe.
 */
public final class Parts {

    private static final int MOST = 3;
    private static final int LONGEST_NOTICE = 15;
    private static final double SELDOM = 0.3;

    private Parts() {}

    /**
     * Political groups.
     *
     * @return two that form the administration together, and two in opposition
     */
    public static Arbitrary<PoliticalGroup> groups() {
        return Arbitraries.of(
                PoliticalGroup.ofAdministration("Amber"),
                PoliticalGroup.ofOpposition("Blue"),
                PoliticalGroup.ofAdministration("Copper"),
                PoliticalGroup.ofOpposition("Dun"));
    }

    /**
     * Bodies of the council.
     *
     * @return two of each kind
     */
    public static Arbitrary<Body> bodies() {
        return Combinators.combine(Arbitraries.of(BodyKind.class), Arbitraries.of("First", "Second"))
                .as(Parts::body);
    }

    private static Body body(BodyKind kind, String which) {
        return Body.of(which + " " + kind.id(), kind);
    }

    /**
     * Members of any kind, of any group and of none.
     *
     * @return members who shrink towards one without offices, seats or group
     */
    public static Arbitrary<Member> members() {
        return Combinators.combine(
                        Arbitraries.of("Ash", "Birch", "Cedar", "Dogwood"),
                        Arbitraries.of(MemberKind.class),
                        few(Arbitraries.of(Office.class)),
                        few(bodies()),
                        groups().optional(),
                        few(portfolios()),
                        few(portfolios()),
                        few(reviews()))
                .as((name, kind, offices, seats, group, held, shadowed, scrutinising) -> Member.builder()
                        .name(name)
                        .kind(kind)
                        .addAllOffices(offices)
                        .addAllSeats(seats)
                        .group(group)
                        .addAllPortfolios(held)
                        .addAllShadowedPortfolios(
                                group.filter(own -> !own.formsAdministration()).isPresent() ? shadowed : Set.of())
                        .addAllScrutinising(scrutinising)
                        .build());
    }

    /**
     * Officers of any tier and restriction.
     *
     * @return officers who shrink towards one without offices
     */
    public static Arbitrary<Officer> officers() {
        return Combinators.combine(
                        Arbitraries.of("Elder", "Fir", "Gorse", "Hazel"),
                        Arbitraries.of(OfficerTier.class),
                        few(Arbitraries.of(Office.class)),
                        Arbitraries.of("Highways", "Legal Services"),
                        Arbitraries.of(PoliticalRestriction.class))
                .as((name, tier, offices, department, restriction) -> Officer.builder()
                        .name(name)
                        .post(tier.id())
                        .tier(tier)
                        .addAllOffices(offices)
                        .department(department)
                        .restriction(restriction)
                        .build());
    }

    /**
     * Members and officers.
     *
     * @return persons
     */
    public static Arbitrary<Person> people() {
        return Arbitraries.oneOf(members(), officers());
    }

    /**
     * Documents of any class, with the business they relate to.
     *
     * @return documents that shrink towards a public report
     */
    public static Arbitrary<Document> documents() {
        Arbitrary<Boolean> flag = flags();
        return Combinators.combine(
                        Arbitraries.of("Ivy", "Juniper"),
                        Arbitraries.of(DocumentKind.class),
                        few(Arbitraries.of(InformationClass.class)),
                        few(Arbitraries.of(Schedule12aParagraph.class)),
                        groups(),
                        business().optional(),
                        few(reviews()),
                        Combinators.combine(flag, flag, flag)
                                .as((contract, personal, held) -> new Flags(contract, personal, held)))
                .as(Parts::document);
    }

    private record Flags(boolean contractTerms, boolean personalData, boolean heldByExecutive) {}

    private static Document document(
            String title,
            DocumentKind kind,
            Set<InformationClass> drawn,
            Set<Schedule12aParagraph> paragraphs,
            PoliticalGroup owner,
            Optional<Business> business,
            Set<String> bearsOn,
            Flags flags) {
        ImmutableSet<InformationClass> classes = drawn.size() > 1
                ? drawn.stream()
                        .filter(drawnClass -> drawnClass != InformationClass.PUBLIC)
                        .collect(ImmutableSet.toImmutableSet())
                : drawn.isEmpty() ? ImmutableSet.of(InformationClass.PUBLIC) : ImmutableSet.copyOf(drawn);
        boolean exempt = classes.contains(InformationClass.EXEMPT);
        return Document.builder()
                .title(title)
                .kind(kind)
                .addAllClasses(classes)
                .addAllSchedule12a(
                        exempt && paragraphs.isEmpty()
                                ? Set.of(Schedule12aParagraph.P3)
                                : exempt ? paragraphs : Set.of())
                .hasContractTerms(flags.contractTerms())
                .hasThirdPartyPersonalData(flags.personalData())
                .isHeldByExecutive(flags.heldByExecutive())
                .owningGroup(classes.contains(InformationClass.GROUP_INTERNAL) ? Optional.of(owner) : Optional.empty())
                .business(business)
                .addAllBearsOn(bearsOn)
                .build();
    }

    private static Arbitrary<Business> business() {
        Arbitrary<Boolean> flag = flags();
        return Combinators.combine(
                        Arbitraries.of(DecisionMaker.class).filter(maker -> maker != DecisionMaker.NOBODY),
                        Arbitraries.of("First", "Second"),
                        portfolios().optional(),
                        flag,
                        flag,
                        flag)
                .as((by, which, portfolio, inPrivate, concluded, key) -> Business.builder()
                        .by(by)
                        .body(bodyOf(by).map(kind -> body(kind, which)))
                        .portfolio(portfolio)
                        .isInPrivate(inPrivate)
                        .isConcluded(concluded)
                        .isKeyDecision(key)
                        .build());
    }

    private static Optional<BodyKind> bodyOf(DecisionMaker by) {
        return switch (by) {
            case FULL_AUTHORITY -> Optional.of(BodyKind.FULL_AUTHORITY);
            case COMMITTEE -> Optional.of(BodyKind.COMMITTEE);
            case EXECUTIVE -> Optional.of(BodyKind.EXECUTIVE);
            case NOBODY, EXECUTIVE_MEMBER, OFFICER -> Optional.empty();
        };
    }

    /**
     * Proposals of items for an agenda.
     *
     * @return proposals by one member or more
     */
    public static Arbitrary<ItemProposal> proposals() {
        return Combinators.combine(
                        members().set().ofMinSize(1).ofMaxSize(MOST),
                        bodies(),
                        Arbitraries.integers().between(-1, LONGEST_NOTICE))
                .as((proposers, body, notice) -> new ItemProposal(ImmutableSet.copyOf(proposers), body, notice));
    }

    private static Arbitrary<String> portfolios() {
        return Arbitraries.of("Housing", "Transport");
    }

    private static Arbitrary<String> reviews() {
        return Arbitraries.of("R1", "R2");
    }

    private static <E> Arbitrary<Set<E>> few(Arbitrary<E> elements) {
        return elements.set().ofMaxSize(2);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(false, true).injectDuplicates(SELDOM);
    }
}
