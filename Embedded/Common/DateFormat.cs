namespace QuantConnect;

/// <summary>Usual forms of dates and times.</summary>
public static class DateFormat
{
    public const string DB = "yyyy-MM-dd HH:mm:ss";
    public const string EightCharacter = "yyyyMMdd";
    public const string FIX = "yyyyMMdd-HH:mm:ss";
    public const string FIXWithMillisecond = "yyyyMMdd-HH:mm:ss.fff";
    public const string Forex = "yyyyMMdd HH:mm:ss.ffff";
    public const string ISOShort = "yyyy-MM-ddTHH:mm:ssZ";
    public const string SixCharacter = "yyMMdd";
    public const string TwelveCharacter = "yyyyMMdd HH:mm";
    public const string UI = "yyyy-MM-dd HH:mm:ss";
    public const string US = "M/d/yyyy h:mm:ss tt";
    public const string USDateOnly = "M/d/yyyy";
    public const string USShort = "M/d/yy h:mm tt";
    public const string USShortDateOnly = "M/d/yy";
    public const string YearMonth = "yyyyMM";
    /// <summary>How JSON writes a time.</summary>
    public static string JsonFormat => "yyyy-MM-ddTHH:mm:ss.fffffff";
}
