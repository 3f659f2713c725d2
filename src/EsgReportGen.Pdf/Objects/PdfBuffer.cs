using System;
using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;

namespace EsgReportGen.Pdf.Objects;

/// <summary>Bytes of a file in the making, in an array lent by the pool. Writes PDF's own notations; knows nothing of objects.</summary>
internal sealed class PdfBuffer : IDisposable
{
    private byte[] bytes;
    private int length;

    public PdfBuffer(int capacity = 4096) => bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>Number of bytes so far.</summary>
    public int Length => length;

    /// <summary>The bytes so far; valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Forgets all bytes and keeps the array.</summary>
    public void Clear() => length = 0;

    /// <summary>Cuts off what came after a length seen before.</summary>
    public void Truncate(int newLength) => length = newLength;

    /// <summary>Bytes as they are, mostly UTF-8 literals of PDF syntax.</summary>
    public PdfBuffer Raw(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        length += text.Length;
        return this;
    }

    /// <summary>One byte.</summary>
    public PdfBuffer Byte(byte value)
    {
        Reserve(1)[0] = value;
        length++;
        return this;
    }

    /// <summary>A whole number.</summary>
    public PdfBuffer Integer(long value)
    {
        if (!Utf8Formatter.TryFormat(value, Reserve(20), out var written))
            throw new UnreachableException();
        length += written;
        return this;
    }

    /// <summary>A number rounded to a thousandth, in the shortest form without an exponent: <c>.5</c>, <c>-12.25</c>, <c>3</c>.</summary>
    public PdfBuffer Real(double value) => Thousandths(ToThousandths(value));

    /// <summary>A number given in thousandths, in the shortest form.</summary>
    public PdfBuffer Thousandths(long value)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        var (whole, fraction) = Math.DivRem(value, 1000);
        if (whole != 0 || fraction == 0)
            Integer(whole);
        if (fraction == 0)
            return this;
        var digits = Reserve(4);
        digits[0] = (byte)'.';
        digits[1] = (byte)('0' + fraction / 100);
        digits[2] = (byte)('0' + fraction / 10 % 10);
        digits[3] = (byte)('0' + fraction % 10);
        length += fraction % 10 != 0 ? 4 : fraction % 100 != 0 ? 3 : 2;
        return this;
    }

    /// <summary>A reference to an object: <c>12 0 R</c>.</summary>
    public PdfBuffer Reference(PdfReference target) => Integer(target.Number).Raw(" 0 R"u8);

    /// <summary>The value in thousandths, half away from zero: the one place where lengths of the page are rounded.</summary>
    public static long ToThousandths(double value)
    {
        if (!(Math.Abs(value) < 1e12))
            throw new UnreachableException("a length is not a number");
        return (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        var array = bytes;
        bytes = [];
        length = 0;
        if (array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
    }

    /// <summary>Room for a number of bytes behind the last; they count once the length is moved.</summary>
    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count)
            Grow(count);
        return bytes.AsSpan(length, count);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
