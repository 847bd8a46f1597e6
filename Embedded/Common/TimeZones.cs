using NodaTime;

namespace QuantConnect;

public static class TimeZones
{
    public static readonly DateTimeZone Amsterdam;
    public static readonly DateTimeZone Anchorage;
    public static readonly DateTimeZone Athens;
    public static readonly DateTimeZone Auckland;
    public static readonly DateTimeZone Berlin;
    public static readonly DateTimeZone Brisbane;
    public static readonly DateTimeZone Bucharest;
    public static readonly DateTimeZone BuenosAires;
    public static readonly DateTimeZone Cairo;
    public static readonly DateTimeZone Chicago;
    public static readonly DateTimeZone Denver;
    public static readonly DateTimeZone Detroit;
    public static readonly DateTimeZone Dublin;
    public static readonly DateTimeZone EasternStandard;
    public static readonly DateTimeZone Helsinki;
    public static readonly DateTimeZone HongKong;
    public static readonly DateTimeZone Honolulu;
    public static readonly DateTimeZone Istanbul;
    public static readonly DateTimeZone Jerusalem;
    public static readonly DateTimeZone Johannesburg;
    public static readonly DateTimeZone Kolkata;
    public static readonly DateTimeZone London;
    public static readonly DateTimeZone LosAngeles;
    public static readonly DateTimeZone Madrid;
    public static readonly DateTimeZone Melbourne;
    public static readonly DateTimeZone MexicoCity;
    public static readonly DateTimeZone Minsk;
    public static readonly DateTimeZone Moscow;
    public static readonly DateTimeZone NewYork;
    public static readonly DateTimeZone Paris;
    public static readonly DateTimeZone Phoenix;
    public static readonly DateTimeZone Rome;
    public static readonly DateTimeZone SaoPaulo;
    public static readonly DateTimeZone Shanghai;
    public static readonly DateTimeZone Sydney;
    public static readonly DateTimeZone Tokyo;
    public static readonly DateTimeZone Toronto;
    public static readonly DateTimeZone Utc;
    public static readonly DateTimeZone Vancouver;
    public static readonly DateTimeZone Zurich;
}
