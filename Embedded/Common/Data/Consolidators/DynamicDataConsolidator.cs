using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

public class DynamicDataConsolidator : TradeBarConsolidatorBase<DynamicData>
{
    public DynamicDataConsolidator(Func<DateTime, CalendarInfo> func) => throw null;
    public DynamicDataConsolidator(int maxCount) => throw null;
    public DynamicDataConsolidator(int maxCount, TimeSpan period) => throw null;
    public DynamicDataConsolidator(TimeSpan period) => throw null;
    protected override void AggregateBar(ref TradeBar workingBar, DynamicData data) => throw null;
}
