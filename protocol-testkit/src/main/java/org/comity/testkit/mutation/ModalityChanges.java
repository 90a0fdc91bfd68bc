package org.comity.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.comity.clause.Modality;
import org.comity.clause.Strength;

/** The modal turned round, and weaker by one degree. */
final class ModalityChanges {

    private ModalityChanges() {}

    static ImmutableList<Change> of(int place, Draft draft) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        draft.modality().ifPresent(modal -> {
            Modality opposite = opposite(modal);
            changes.add(Change.of(
                    Operator.FLIP_MODALITY,
                    place,
                    draft.says(opposite, draft.strength()),
                    "`" + modal.words() + "` into `" + opposite.words() + "`"));
            weaker(modal)
                    .ifPresent(weak -> changes.add(Change.of(
                            Operator.WEAKEN_MODALITY,
                            place,
                            draft.says(weak, draft.strength().and(weak.strength())),
                            "`" + modal.words() + "` into `" + weak.words() + "`")));
        });
        if (draft.strength() != Strength.ADVISORY) {
            Strength weak = draft.strength() == Strength.ABSOLUTE ? Strength.NORMAL : Strength.ADVISORY;
            changes.add(Change.of(
                    Operator.WEAKEN_MODALITY,
                    place,
                    draft.strong(weak),
                    "`" + draft.strength() + "` into `" + weak + "`"));
        }
        return changes.build();
    }

    private static Modality opposite(Modality modal) {
        return switch (modal) {
            case MUST -> Modality.MUST_NOT;
            case SHOULD -> Modality.SHOULD_NOT;
            case ENTITLED -> Modality.NO_RIGHT;
            case MAY -> Modality.MUST_NOT;
            case NEED_NOT -> Modality.MUST;
            case SHOULD_NOT -> Modality.SHOULD;
            case MUST_NOT -> Modality.MUST;
            case NO_RIGHT -> Modality.ENTITLED;
            case CANNOT -> Modality.MAY;
        };
    }

    private static Optional<Modality> weaker(Modality modal) {
        return switch (modal) {
            case MUST -> Optional.of(Modality.SHOULD);
            case SHOULD, ENTITLED -> Optional.of(Modality.MAY);
            case MUST_NOT, NO_RIGHT -> Optional.of(Modality.SHOULD_NOT);
            case CANNOT -> Optional.of(Modality.MUST_NOT);
            case SHOULD_NOT -> Optional.of(Modality.MAY);
            case MAY, NEED_NOT -> Optional.empty();
        };
    }
}
