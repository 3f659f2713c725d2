using System.Text;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>Addresses as a PDF can hold them: ASCII (ISO 32000-1:2008, 12.6.4.7).</summary>
internal static class LinkAddress
{
    /// <summary>The address with whatever is not printable ASCII percent-encoded as UTF-8 (RFC 3987, 3.1).</summary>
    public static string ToAscii(string address)
    {
        if (IsAscii(address))
            return address;
        var ascii = new StringBuilder(address.Length + 16);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is > (byte)' ' and <= (byte)'~')
                ascii.Append((char)b);
            else
                ascii.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return ascii.ToString();
    }

    private static bool IsAscii(string address)
    {
        foreach (var unit in address)
        {
            if (unit is <= ' ' or > '~')
                return false;
        }

        return true;
    }
}
