using System;
using QuantConnect.Data;

namespace QuantConnect;

public static class Field
{
    public static Func<IBaseData, decimal> AskClose => throw null;
    public static Func<IBaseData, decimal> AskHigh => throw null;
    public static Func<IBaseData, decimal> AskLow => throw null;
    public static Func<IBaseData, decimal> AskOpen => throw null;
    public static Func<IBaseData, decimal> AskPrice => throw null;
    public static Func<IBaseData, decimal> Average => throw null;
    public static Func<IBaseData, decimal> BidClose => throw null;
    public static Func<IBaseData, decimal> BidHigh => throw null;
    public static Func<IBaseData, decimal> BidLow => throw null;
    public static Func<IBaseData, decimal> BidOpen => throw null;
    public static Func<IBaseData, decimal> BidPrice => throw null;
    public static Func<IBaseData, decimal> Close => throw null;
    public static Func<IBaseData, decimal> High => throw null;
    public static Func<IBaseData, decimal> Low => throw null;
    public static Func<IBaseData, decimal> Median => throw null;
    public static Func<IBaseData, decimal> Open => throw null;
    public static Func<IBaseData, decimal> SevenBar => throw null;
    public static Func<IBaseData, decimal> Typical => throw null;
    public static Func<IBaseData, decimal> Volume => throw null;
    public static Func<IBaseData, decimal> Weighted => throw null;
}
