package org.comity.profiles.provisions;

import java.util.function.UnaryOperator;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;

/**
 * A modal said more or less strongly than it is by itself.
 *
 * @param adverb how strongly
 * @param modal the modal
 */
record ModalWithAdverb(UnaryOperator<Does> adverb, Modal modal) implements Modal {

    @Override
    public <T> Stands<T> of(Does those, Act<T> act) {
        return modal.of(adverb.apply(those), act);
    }
}
