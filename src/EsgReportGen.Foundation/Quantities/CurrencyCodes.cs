using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>The currencies in circulation by their codes in ISO 4217 (list one, as of 2024).</summary>
internal static class CurrencyCodes
{
    /// <summary>All codes, those of large economies first, then alphabetic.</summary>
    public static ImmutableArray<string> All { get; } = [.. (
        "USD EUR CNY JPY GBP HKD SGD KRW INR AUD CAD CHF SEK NOK DKK TWD BRL ZAR MXN "
        + "AED AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE CZK "
        + "DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD KES KGS KHR KMF KPW KWD KYD "
        + "KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MYR MZN NAD NGN NIO NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
        + "QAR RON RSD RUB RWF SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TZS UAH UGX UYU UZS VED VES VND "
        + "VUV WST XAF XCD XOF XPF YER ZMW ZWL").Split(' ')];
}
