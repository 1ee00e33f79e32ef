package ru.mentorcentre.exchange.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Follows a part of a workbook with the parser that the library reads it with, and keeps nothing. The library keeps a row
 * until its end, makes room up to the column that a cell names, turns digits into a number however many there are and
 * works formulas out; this finds the cells that would make it work for hours or fill the memory.
 */
final class XlsxPreflight {

    /** The columns of Excel end here: XFD. */
    private static final int MAX_COLUMN = 16_384;

    private static final int MAX_DIGITS = 400;
    private static final int MAX_FORMULAS_WITH_RANGE = 200_000;
    private static final long MAX_STEPS = 1_000_000_000;

    private static final XMLInputFactory PARSERS = new InputFactoryImpl();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader xml;
    private int column;
    private boolean number;
    private int length;
    private int longestFormula;
    private int formulasWithRange;
    private int arrays;
    private long steps;
    private boolean namesTexts;
    private boolean uncomputed;
    private boolean text;
    private boolean formula;
    private boolean valued;

    private XlsxPreflight(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a part holds. A part that is no XML ends at its fault, as it does for the library. */
    static Finding of(InputStream part) {
        try {
            XlsxPreflight skim = new XlsxPreflight(PARSERS.createXMLStreamReader(part));
            return new Finding(skim.isHarmless(), skim.namesTexts, skim.uncomputed);
        } catch (XMLStreamException | RuntimeException e) {
            return Finding.NOTHING;
        }
    }

    /**
     * @param harmless reading the part does not go too far
     * @param namesTexts a cell has its text in the table of texts
     * @param uncomputed a formula has no value, as a library leaves it that cannot compute; an empty text is a value
     */
    record Finding(boolean harmless, boolean namesTexts, boolean uncomputed) {

        static final Finding NOTHING = new Finding(true, false, false);

        Finding and(Finding other) {
            return new Finding(
                    harmless && other.harmless, namesTexts || other.namesTexts, uncomputed || other.uncomputed);
        }
    }

    private boolean isHarmless() throws XMLStreamException {
        boolean harmless = true;
        while (harmless && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    length += xml.getTextLength();
                case XMLStreamConstants.END_ELEMENT -> harmless = end(xml.getLocalName());
                default -> {}
            }
            harmless &= column <= MAX_COLUMN && steps <= MAX_STEPS && formulasWithRange <= MAX_FORMULAS_WITH_RANGE;
        }
        return harmless;
    }

    private void start(String name) {
        switch (name) {
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : new CellAddress(address).getColumn() + 1;
                String type = xml.getAttributeValue(null, "t");
                number = type == null || type.equals("n");
                namesTexts |= "s".equals(type);
                text = "str".equals(type);
                formula = false;
                valued = false;
                steps += arrays;
            }
            case "f" -> {
                length = 0;
                formula = true;
                String type = xml.getAttributeValue(null, "t");
                if (xml.getAttributeValue(null, "ref") != null) {
                    formulasWithRange++;
                    arrays += "array".equals(type) ? 1 : 0;
                } else if ("shared".equals(type)) {
                    steps += longestFormula;
                }
            }
            case "v" -> length = 0;
            default -> {}
        }
    }

    private boolean end(String name) {
        switch (name) {
            case "row" -> column = 0;
            case "f" -> longestFormula = Math.max(longestFormula, length);
            case "v" -> {
                valued = length > 0;
                return !number || length <= MAX_DIGITS;
            }
            case "c" -> uncomputed |= formula && !valued && !text;
            default -> {}
        }
        return true;
    }
}
