using System;

namespace QuantConnect.Data.Market;

public class Dividend : BaseData
{
    public Dividend() => throw null;
    public Dividend(Symbol symbol, DateTime date, decimal distribution, decimal referencePrice) => throw null;
    public decimal Distribution { get => throw null; set => throw null; }
    public decimal ReferencePrice { get => throw null; set => throw null; }
    public override BaseData Clone() => throw null;
    public static decimal ComputeDistribution(decimal close, decimal priceFactorRatio, int decimalPlaces) => throw null;
    public static Dividend Create(Symbol symbol, DateTime date, decimal referencePrice, decimal priceFactorRatio, int decimalPlaces = 2) => throw null;
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) => throw null;
    public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode) => throw null;
    public override string ToString() => throw null;
}
