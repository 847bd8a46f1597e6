using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

public class IndicatorDataPoint : BaseData, IComparable, IComparable<IndicatorDataPoint>, IEquatable<IndicatorDataPoint>
{
    public IndicatorDataPoint() => throw null;
    public IndicatorDataPoint(Symbol symbol, DateTime time, decimal value) => throw null;
    public IndicatorDataPoint(DateTime time, decimal value) => throw null;
    public int CompareTo(IndicatorDataPoint other) => throw null;
    public int CompareTo(object obj) => throw null;
    public bool Equals(IndicatorDataPoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
    public static implicit operator decimal(IndicatorDataPoint instance) => throw null;
}
