using System;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;

namespace EsgReportGen.Testing.Fonts;

/// <summary>Damage to a font: a few of its tables changed, cut or lost, while its directory stays right, so that readers get to see them.</summary>
public static class FontDamage
{
    private static readonly ImmutableArray<uint> Extremes = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    private static readonly Gen<(int Kind, double Table, double Place, uint Value)> Change = Gen.Select(
        Gen.Int[0, 9], Gen.Double.Unit, Gen.Double.Unit, Gen.OneOf(Gen.Int[0, 10].Select(i => Extremes[i]), Gen.UInt));

    /// <summary>Damaged copies of a font: mostly within the first bytes of tables, where their counts and offsets stand.</summary>
    public static Gen<byte[]> Of(SfntFile font) => Change.Array[1, 12].Select(changes => changes.Aggregate(font, Apply).Write());

    /// <summary>How many samples to take: what <c>ESG_FUZZ</c> says, or so many.</summary>
    public static int Samples(int count) => int.TryParse(Environment.GetEnvironmentVariable("ESG_FUZZ"), out var more) ? more : count;

    private static SfntFile Apply(SfntFile font, (int Kind, double Table, double Place, uint Value) change)
    {
        if (font.Tags.IsEmpty)
            return font;
        var tag = font.Tags[(int)(change.Table * font.Tags.Length)];
        var table = font.Table(tag);
        // The square of the place prefers the beginning.
        var at = (int)(change.Place * change.Place * table.Length);
        switch (change.Kind)
        {
            case 0:
                return font.Without(tag);
            case 1:
                return font.With(tag, table[..at]);
            case 2:
                return font.With(tag, font.Table(font.Tags[(int)(change.Place * font.Tags.Length)]));
            case <= 4:
                return font.Edit(tag, t => Set(t, at, 4, change.Value));
            case <= 7:
                return font.Edit(tag, t => Set(t, at & ~1, 2, change.Value));
            default:
                return font.Edit(tag, t => Set(t, at, 1, change.Value));
        }
    }

    private static void Set(byte[] table, int at, int length, uint value)
    {
        for (var i = 0; i < length && at + i < table.Length; i++)
            table[at + i] = (byte)((value >> (8 * (length - 1 - i))) & 0xFF);
    }
}
