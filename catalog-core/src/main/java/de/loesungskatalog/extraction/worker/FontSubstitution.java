package de.loesungskatalog.extraction.worker;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.sl.draw.DrawFactory;
import org.apache.poi.sl.draw.DrawTextParagraph;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Draws text with fonts of the same width as those of the deck.
 *
 * <p>POI has a hint for such a mapping (FONT_MAP), which has no effect in its version 5.5: it gives
 * each run of text an attribute FONT made of the name in the file, and Java prefers that attribute
 * to the mapped FAMILY. So the name has to be another one before POI reads it: paragraphs and runs
 * are handed to it behind a proxy that answers the names of fonts that are there.
 */
final class FontSubstitution extends DrawFactory {

    @Override
    public DrawTextParagraph getDrawable(TextParagraph<?, ?, ?> paragraph) {
        return super.getDrawable(proxy(TextParagraph.class, paragraph, this::paragraph));
    }

    private @Nullable Object paragraph(Object paragraph, Method method, Object[] arguments)
            throws Throwable {
        Object answer = call(paragraph, method, arguments);
        return switch (method.getName()) {
            case "iterator" -> runs((Iterator<?>) Objects.requireNonNull(answer));
            case "getDefaultFontFamily" -> answer == null ? null : Fonts.like((String) answer);
            default -> answer;
        };
    }

    private Iterator<?> runs(Iterator<?> runs) {
        List<Object> substituted = new ArrayList<>();
        runs.forEachRemaining(
                run -> substituted.add(proxy(TextRun.class, (TextRun) run, this::run)));
        return substituted.iterator();
    }

    private @Nullable Object run(Object run, Method method, Object[] arguments) throws Throwable {
        Object answer = call(run, method, arguments);
        return switch (method.getName()) {
            case "getFontInfo" -> {
                FontInfo font = (FontInfo) answer;
                // Symbols have a font of their own that nothing replaces
                boolean letters = arguments == null || arguments[0] != FontGroup.SYMBOL;
                yield font == null || !letters ? font : new Named(Fonts.like(font.getTypeface()));
            }
            case "getFontFamily" -> answer == null ? null : Fonts.like((String) answer);
            default -> answer;
        };
    }

    /** A font of this name. */
    private record Named(String typeface) implements FontInfo {
        @Override
        public String getTypeface() {
            return typeface;
        }
    }

    @FunctionalInterface
    private interface Answering {
        @Nullable Object answer(Object target, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Answering answering) {
        InvocationHandler handler =
                (proxy, method, arguments) -> answering.answer(target, method, arguments);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
