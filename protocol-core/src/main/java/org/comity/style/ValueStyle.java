package org.comity.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How value types are generated throughout: package-private implementations that no consumer sees. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        headerComments = true,
        throwForInvalidImmutableState = Unfinished.class,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        allowedClasspathAnnotations = {Override.class},
        additionalStrictContainerConstructor = false)
public @interface ValueStyle {}
