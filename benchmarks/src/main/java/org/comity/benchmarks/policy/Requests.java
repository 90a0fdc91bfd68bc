package org.comity.benchmarks.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.people.PoliticalGroup;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/** Makes the requests: always the same ones, and enough of them that no branch predictor learns them by heart. */
public final class Requests {

    /** How many requests are asked in turn. */
    public static final int COUNT = 4096;

    private static final int PEOPLE = 64;
    private static final int PAPERS = 512;

    private static final ImmutableList<Body> BODIES = ImmutableList.of(
            Body.of("Council", BodyKind.FULL_AUTHORITY),
            Body.of("Cabinet", BodyKind.EXECUTIVE),
            Body.of("Planning Committee", BodyKind.COMMITTEE),
            Body.of("Licensing Committee", BodyKind.COMMITTEE));

    private static final ImmutableList<PoliticalGroup> GROUPS = ImmutableList.of(
            PoliticalGroup.ofAdministration("Green Group"),
            PoliticalGroup.ofOpposition("Purple Group"),
            PoliticalGroup.ofOpposition("Orange Group"));

    private final Random random;

    private Requests(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The requests that everything is timed on.
     *
     * @return 4096 requests
     */
    public static ImmutableList<Request> all() {
        return spread(COUNT, 1);
    }

    /**
     * Requests of which no two have the same facts.
     *
     * @param count how many
     * @return that many
     * @throws IllegalArgumentException where there are not so many
     */
    public static ImmutableList<Request> distinct(int count) {
        Set<ImmutableMap<String, String>> seen = new HashSet<>();
        ImmutableList<Request> found = spread(4 * COUNT, 1).stream()
                .filter(request -> seen.add(BenchmarkProfiles.names(request)))
                .limit(count)
                .collect(ImmutableList.toImmutableList());
        if (found.size() < count) {
            throw new IllegalArgumentException(
                    "there are " + found.size() + " different requests, not " + count + ": ask for fewer");
        }
        return found;
    }

    /**
     * The same requests spread over copies of the policy.
     *
     * @param count how many requests
     * @param copies how many copies
     * @return the requests, each about one copy
     */
    public static ImmutableList<Request> spread(int count, int copies) {
        Requests requests = new Requests(1972);
        List<Member> members = members(PEOPLE);
        List<Document> documents = documents(PAPERS);
        Random branches = new Random(100);
        return IntStream.range(0, count)
                .mapToObj(i -> requests.request(members, documents, branches.nextInt(copies)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Members of three groups, with seats.
     *
     * @param count how many
     * @return the members
     */
    public static ImmutableList<Member> members(int count) {
        Requests seeded = new Requests(1);
        return IntStream.range(0, count).mapToObj(seeded::member).collect(ImmutableList.toImmutableList());
    }

    /**
     * Documents of all classes.
     *
     * @param count how many
     * @return the documents
     */
    public static ImmutableList<Document> documents(int count) {
        Requests seeded = new Requests(2);
        return IntStream.range(0, count).mapToObj(seeded::document).collect(ImmutableList.toImmutableList());
    }

    private Request request(List<Member> members, List<Document> documents, int branch) {
        Member member = one(members);
        Document document = one(documents);
        Right right = one(ImmutableList.copyOf(Right.values()));
        RequestPurpose purpose =
                chance(80) ? RequestPurpose.MEMBER_DUTIES : one(ImmutableList.copyOf(RequestPurpose.values()));
        return new Request(member, document, Circumstances.of(branch, member, document, right, purpose, chance(60)));
    }

    private Member member(int number) {
        return Member.builder()
                .name("member " + number)
                .group(one(GROUPS))
                .addAllSeats(BODIES.stream().filter(body -> chance(35)).toList())
                .build();
    }

    private Document document(int number) {
        Document.Builder document = Document.builder();
        document.title("document " + number).hasContractTerms(chance(50)).isHeldByExecutive(chance(70));
        if (chance(80)) {
            document.business(business());
        }
        int kind = random.nextInt(100);
        if (kind < 30) {
            return document.addClasses(InformationClass.PUBLIC).build();
        }
        if (kind < 45) {
            return document.addClasses(InformationClass.DRAFT).build();
        }
        if (kind < 55) {
            return document.addClasses(InformationClass.STATUTORY_CONFIDENTIAL).build();
        }
        if (kind < 65) {
            return document.addClasses(InformationClass.GROUP_INTERNAL)
                    .owningGroup(one(GROUPS))
                    .build();
        }
        return document.addClasses(InformationClass.EXEMPT)
                .addSchedule12a(one(ImmutableList.copyOf(Schedule12aParagraph.values())))
                .addSchedule12a(chance(50) ? Schedule12aParagraph.P3 : Schedule12aParagraph.P6)
                .build();
    }

    private Business business() {
        DecisionMaker by = one(ImmutableList.copyOf(DecisionMaker.values()));
        Business.Builder business = Business.builder();
        business.by(by).isConcluded(by != DecisionMaker.NOBODY && chance(50));
        switch (by) {
            case FULL_AUTHORITY -> business.body(BODIES.get(0));
            case EXECUTIVE -> business.body(BODIES.get(1));
            case COMMITTEE -> business.body(BODIES.get(chance(50) ? 2 : 3));
            case EXECUTIVE_MEMBER, OFFICER, NOBODY -> {}
        }
        return business.build();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E> E one(List<E> among) {
        return among.get(random.nextInt(among.size()));
    }
}
