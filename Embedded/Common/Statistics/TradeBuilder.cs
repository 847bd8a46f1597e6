using System.Collections.Generic;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

public class TradeBuilder : ITradeBuilder
{
    public TradeBuilder(FillGroupingMethod groupingMethod, FillMatchingMethod matchingMethod) => throw null;
    public List<Trade> ClosedTrades => throw null;
    public void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode) => throw null;
    public bool HasOpenPosition(Symbol symbol) => throw null;
    public void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1.0m) => throw null;
    public void SetLiveMode(bool live) => throw null;
    public void SetMarketPrice(Symbol symbol, decimal price) => throw null;
    public void SetSecurityManager(SecurityManager securities) => throw null;
}
