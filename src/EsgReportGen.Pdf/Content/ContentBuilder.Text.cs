using System;
using System.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Fonts;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Content;

/// <summary>Text: the pen is moved by whole thousandths of the em inside a line, and never where the font's own advance serves.</summary>
internal sealed partial class ContentBuilder
{
    private bool isInText;
    private bool isInString;
    private bool isSlanted;
    private long lineX;
    private long lineY;
    private long rise;
    private int font = -1;
    private long fontSize;

    // Thousandths of the em: how far the pen should have come, what the next glyph must be moved by, and what stretching is still owed.
    private double pen;
    private long gap;
    private double owed;

    // How far the pen really has come, by the widths that the file says.
    private double shown;

    /// <summary>Shows a line of text moved by two lengths.</summary>
    /// <returns>The width of what was shown, in points.</returns>
    public double Show(TextItem item, FontResource resource, double dx, double dy, double slant)
    {
        SetFill(item.Color);
        SetFont(resource, item.Size.Points);
        MoveTo(PdfBuffer.ToThousandths(item.Origin.X.Points + dx), PdfBuffer.ToThousandths(pageHeight - item.Origin.Y.Points - dy), item.IsSlanted ? slant : 0);

        // What a slice of several clusters says as a whole; one cluster says it by its glyphs.
        var actual = item.ActualText is { } text && !GlyphClusters.IsOne(item) ? text : null;
        if (actual is not null)
            BeginActualText(actual);
        (pen, gap, owed, shown) = (0, 0, 0, 0);
        if (item.Text.IsRightToLeft)
            ShowBackwards(item, resource, actual);
        else
            ShowGlyphs(item, resource, actual);
        SetRise(0);
        EndString();
        if (actual is not null)
            buffer.Raw("EMC\n"u8);
        return pen * item.Size.Points / 1000;
    }

    private void ShowGlyphs(TextItem item, FontResource resource, string? actual)
    {
        var stretch = item.SpaceStretch.Points / item.Size.Points * 1000;
        var clusters = new GlyphClusters(item.Text, item.Start, item.Count);
        while (clusters.Next())
        {
            if (clusters.IsInvisible)
                continue;

            var text = TextOf(item, clusters.Text);
            if (clusters.Count == 1 && actual is null && resource.TryCodeOf(item.Text.Glyphs[clusters.First].Id, text, out var code))
            {
                ShowGlyph(item.Text.Glyphs[clusters.First], resource, code);
                if (IsContent)
                    said.Append(text);
            }
            else
            {
                ShowCluster(item, resource, clusters.First, clusters.Count, text, actual);
            }

            if (stretch != 0 && clusters.IsSpace)
                Stretch(stretch);
        }
    }

    private void ShowCluster(TextItem item, FontResource resource, int first, int count, ReadOnlySpan<char> text, string? actual)
    {
        var isSpan = actual is null && BeginCluster(item, resource, first, count, text);
        for (var i = 0; i < count; i++)
        {
            var glyph = item.Text.Glyphs[first + i];
            ShowGlyph(glyph, resource, CodeOf(glyph, resource, text, count, i, isSpan || actual is not null));
        }

        EndCluster(isSpan);
    }

    private static ReadOnlySpan<char> TextOf(TextItem item, ReadOnlySpan<char> cluster) =>
        item.ActualText is { } actual && GlyphClusters.IsOne(item) ? actual : cluster;

    // More glyphs than characters, or no code left: only a span can say what is read.
    private bool BeginCluster(TextItem item, FontResource resource, int first, int count, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < count; i++)
        {
            var glyph = item.Text.Glyphs[item.Text.IsRightToLeft ? first + count - 1 - i : first + i].Id;
            if (GlyphClusters.TryPart(text, count, i, out var part) && resource.TryCodeOf(glyph, part, out _))
                continue;
            EndString();
            BeginActualText(text);
            return true;
        }

        return false;
    }

    private void EndCluster(bool isSpan)
    {
        if (!isSpan)
            return;
        EndString();
        buffer.Raw("EMC\n"u8);
    }

    /// <summary>The code for a glyph of a cluster, and notes what it says unless a span says it.</summary>
    private ushort CodeOf(Graphics.Shaping.Glyph glyph, FontResource resource, ReadOnlySpan<char> text, int count, int index, bool isSpan)
    {
        if (isSpan || !GlyphClusters.TryPart(text, count, index, out var part) || !resource.TryCodeOf(glyph.Id, part, out var code))
            return resource.CodeOf(glyph.Id);
        if (IsContent)
            said.Append(part);
        return code;
    }

    private void ShowGlyph(Graphics.Shaping.Glyph glyph, FontResource resource, ushort code)
    {
        SetRise(PdfBuffer.ToThousandths(glyph.YOffset * fontSize / 1000.0 / resource.UnitsPerEm));
        BeginString();
        var offset = Round(glyph.XOffset * 1000.0 / resource.UnitsPerEm);
        gap += offset;
        shown += gap + resource.WidthOf(glyph.Id);
        if (gap != 0)
            buffer.Byte(isReadable ? (byte)'>' : (byte)')').Integer(-gap).Byte(isReadable ? (byte)'<' : (byte)'(');

        if (isReadable)
            buffer.HexByte((byte)(code >> 8)).HexByte((byte)(code & 0xFF));
        else
            buffer.LiteralByte((byte)(code >> 8)).LiteralByte((byte)(code & 0xFF));

        // Rounded by itself and not carried on: a pair of letters is then written alike everywhere, which compresses; what is lost
        // over a line stays far below what can be seen.
        var advance = glyph.Advance * 1000.0 / resource.UnitsPerEm;
        gap = Round(advance - resource.WidthOf(glyph.Id)) - offset;
        pen += advance;
    }

    /// <summary>Moves the pen behind a space. All spaces of a line err to the same side, so here the rest is carried on.</summary>
    private void Stretch(double stretch)
    {
        pen += stretch;
        owed += stretch;
        var whole = Round(owed);
        gap += whole;
        owed -= whole;
    }

    private static long Round(double value) => (long)Math.Round(value, MidpointRounding.AwayFromZero);

    private void BeginActualText(ReadOnlySpan<char> text)
    {
        if (IsContent)
            said.Append(text);
        buffer.Raw("/Span <</ActualText <FEFF"u8);
        foreach (var unit in PrivateUse.IsIn(text) ? PrivateUse.Spoken(text) : text)
            buffer.HexByte((byte)(unit >> 8)).HexByte((byte)(unit & 0xFF));
        buffer.Raw(">>> BDC\n"u8);
    }

    private void BeginString()
    {
        if (isInString)
            return;
        isInString = true;
        buffer.Raw(isReadable ? "[<"u8 : "[("u8);
    }

    private void EndString()
    {
        if (!isInString)
            return;
        isInString = false;
        buffer.Raw(isReadable ? ">] TJ\n"u8 : ")] TJ\n"u8);
    }

    private void SetRise(long value)
    {
        if (value == rise)
            return;
        EndString();
        rise = value;
        buffer.Thousandths(value).Raw(" Ts\n"u8);
    }

    private void SetFont(FontResource resource, double size)
    {
        var rounded = PdfBuffer.ToThousandths(size);
        if (resource.Index == font && rounded == fontSize)
            return;
        (font, fontSize) = (resource.Index, rounded);
        resources.Fonts.Add(font);
        buffer.Raw("/F"u8).Integer(font + 1).Byte((byte)' ').Thousandths(rounded).Raw(" Tf\n"u8);
    }

    private void MoveTo(long x, long y, double slant)
    {
        BeginText();
        if (slant != 0 || isSlanted)
        {
            isSlanted = slant != 0;
            buffer.Raw("1 0 "u8).Real(slant).Raw(" 1 "u8).Thousandths(x).Byte((byte)' ').Thousandths(y).Raw(" Tm\n"u8);
        }
        else
        {
            buffer.Thousandths(x - lineX).Byte((byte)' ').Thousandths(y - lineY).Raw(" Td\n"u8);
        }

        (lineX, lineY) = (x, y);
    }

    private void BeginText()
    {
        if (isInText)
            return;
        isInText = true;
        (isSlanted, lineX, lineY) = (false, 0, 0);
        buffer.Raw("BT\n"u8);
    }

    private void EndText()
    {
        if (!isInText)
            return;
        if (isInString || rise != 0)
            throw new UnreachableException("text is left open");
        isInText = false;
        buffer.Raw("ET\n"u8);
    }
}
