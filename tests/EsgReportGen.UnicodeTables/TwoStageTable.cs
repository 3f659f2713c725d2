using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace EsgReportGen.UnicodeTables;

/// <summary>A table of one small number a code point in two stages: an index of blocks, and the blocks that differ.</summary>
internal static class TwoStageTable
{
    private const int BlockSize = 128;

    /// <summary>Writes the members of the generated class.</summary>
    /// <param name="text">Takes them.</param>
    /// <param name="numbers">The number of each code point, 0..43.</param>
    /// <param name="end">Code points from here on are not in the table.</param>
    public static void Append(StringBuilder text, byte[] numbers, int end)
    {
        var (index, blocks) = Compress(numbers, end);
        text.Append(CultureInfo.InvariantCulture, $"    public const int BlockSize = {BlockSize};\n\n    public const int End = 0x{end:X};\n\n");
        text.Append("    public const byte Offset = (byte)'0';\n\n    public static ReadOnlySpan<byte> Index =>\n    [");
        for (var i = 0; i < index.Count; i++)
            text.Append(i % 32 == 0 ? "\n        " : " ").Append(index[i].ToString(CultureInfo.InvariantCulture)).Append(',');
        text.Append("\n    ];\n\n    public static ReadOnlySpan<byte> Classes =>\n");
        for (var i = 0; i < blocks.Count; i++)
            text.Append("        ").Append(i == 0 ? string.Empty : "+ ").Append('"').Append(blocks[i]).Append(i == blocks.Count - 1 ? "\"u8;\n" : "\"u8\n");
    }

    private static (List<byte> Index, List<string> Blocks) Compress(byte[] numbers, int end)
    {
        var index = new List<byte>();
        var blocks = new List<string>();
        var known = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (var start = 0; start < end; start += BlockSize)
        {
            var block = string.Create(BlockSize, (numbers, start), (chars, from) =>
            {
                for (var i = 0; i < chars.Length; i++)
                    chars[i] = (char)('0' + from.numbers[from.start + i]);
            });
            if (!known.TryGetValue(block, out var number))
            {
                number = checked((byte)blocks.Count);
                known.Add(block, number);
                blocks.Add(block);
            }

            index.Add(number);
        }

        return (index, blocks);
    }
}
