using System.Collections.Generic;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Statistics;

namespace QuantConnect.Interfaces;

public interface ITradeBuilder
{
    List<Trade> ClosedTrades { get; }
    void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode);
    bool HasOpenPosition(Symbol symbol);
    void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1.0m);
    void SetLiveMode(bool live);
    void SetMarketPrice(Symbol symbol, decimal price);
    void SetSecurityManager(SecurityManager securities);
}
