using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Engine.Orders;

/// <summary>
/// Tells at little cost that trying a resting order would change nothing: the price is away from it and the account has margin to spare.
/// It knows this only of plain limit and stop orders on linear contracts under the models that come with the engine, and of models that
/// answer for themselves (<see cref="SelfAssessment"/>), and only where there is no doubt; all else is tried in full. So a run with it is
/// the same run, faster.
/// </summary>
internal static class QuietOrder
{
    // Far above what doubles lose, far below what any order needs.
    private const double Tolerance = 1e-6;

    /// <summary>True when neither the check of buying power nor the fill model would do anything to the order now.</summary>
    public static bool IsQuiet(OpenOrder open, SecurityPortfolioManager portfolio)
    {
        var order = open.Copy;
        return order.TimeInForce.GetType() == typeof(GoodTilCanceledTimeInForce)
            && IsOutOfReach(open, open.Security.Cache)
            && HasBuyingPower(open, portfolio)
            && (open.Security.FillModel.GetType() == typeof(ImmediateFillModel) || open.IsPassedByFillModel());
    }

    private static bool HasBuyingPower(OpenOrder open, SecurityPortfolioManager portfolio)
    {
        if (open.Band.Holds(open.Security, portfolio))
        {
            // The full check values the portfolio, and who reads the value later in the step sees that.
            _ = portfolio.TotalPortfolioValue;
            return true;
        }

        if (IsPlain(open.Security.BuyingPowerModel, portfolio))
        {
            return open.Security is CryptoFuture future && !future.IsCryptoCoinFuture() && HasMarginToSpare(open, future, portfolio);
        }

        return open.IsAcceptedByBuyingPowerModel();
    }

    // Binance's model differs from the plain one only where the account holds futures credits.
    private static bool IsPlain(IBuyingPowerModel model, SecurityPortfolioManager portfolio) =>
        model.GetType() == typeof(CryptoFutureMarginModel)
        || (model.GetType() == typeof(BinanceCryptoFutureMarginModel) && !portfolio.CashBook.ContainsKey(BinanceCryptoFutureMarginModel.FuturesCredits));

    private static bool IsOutOfReach(OpenOrder open, SecurityCache cache)
    {
        if (open.Level is not { } level)
        {
            return false;
        }

        // Whichever of these the fill model takes as the bar, it doesn't get there. A zero stands for a price that is missing.
        var isBelow = open.IsReachedFromAbove;
        var isBuy = open.Copy.Quantity > 0;
        if (cache is { NotedTrade: { } notedTrade, NotedQuote: { } notedQuote })
        {
            var notedSide = isBuy ? notedQuote.Ask : notedQuote.Bid;
            return isBelow
                ? notedTrade.Low > level && notedSide.Low > level && notedQuote.Low > level
                : notedTrade.High < level && notedSide.High < level && notedQuote.High < level;
        }

        var trade = cache.GetData<TradeBar>();
        var quote = cache.GetData<QuoteBar>();
        var side = isBuy ? quote?.Ask : quote?.Bid;
        return (trade is not null || side is not null)
            && (trade is null || IsAway(trade.Low, trade.High, level, isBelow))
            && (side is null || IsAway(side.Low, side.High, level, isBelow))
            && IsAway(cache.Low, cache.High, level, isBelow);
    }

    private static bool IsAway(decimal low, decimal high, decimal level, bool isBelow) => isBelow ? low > level : high != 0 && high < level;

    private static bool HasMarginToSpare(OpenOrder open, CryptoFuture future, SecurityPortfolioManager portfolio)
    {
        var collateral = future.QuoteCurrency;
        var rate = (double)collateral.ConversionRate;
        var price = (double)future.Price;
        var feeRate = open.FeeRate();
        if (rate <= 0 || price <= 0 || double.IsNaN(feeRate))
        {
            return false;
        }

        // The full check values the portfolio, and who reads the value later in the step sees that.
        _ = portfolio.TotalPortfolioValue;
        var balance = (double)collateral.Amount * rate;
        var free = balance;
        foreach (var other in portfolio.Securities.All)
        {
            if (ReferenceEquals(other, future) || !other.Invested || other is not CryptoFuture otherFuture)
            {
                continue;
            }

            if (!IsPlain(other.BuyingPowerModel, portfolio) || otherFuture.IsCryptoCoinFuture())
            {
                return false;
            }

            if (ReferenceEquals(other.QuoteCurrency, collateral))
            {
                free -= Margin(other, (double)other.Holdings.Quantity, (double)other.Price, rate);
            }
        }

        var quantity = (double)open.Copy.Quantity;
        var required = Margin(future, quantity, price, rate) + feeRate * Math.Abs(quantity) * price * Multiplier(future) * rate;
        if (required + Tolerance * (required + Math.Abs(balance)) >= free)
        {
            return false;
        }

        // What is required is in proportion to the price. The tolerance is taken off twice over.
        open.Band.Set(future, portfolio, price * (free - 2 * Tolerance * Math.Abs(balance)) / (required * (1 + 2 * Tolerance)));
        return true;
    }

    private static double Margin(Security security, double quantity, double price, double rate) =>
        Math.Abs(quantity) * price * Multiplier(security) * rate / (double)security.BuyingPowerModel.GetLeverage(security);

    private static double Multiplier(Security security) => (double)security.SymbolProperties.ContractMultiplier;

    /// <summary>
    /// The fee as a fraction of notional, for the models whose fee is one and whose fraction depends on the order alone; NaN for others.
    /// </summary>
    public static double FeeRateOf(Security security, Order order)
    {
        if (security.FeeModel.GetType() != typeof(BinanceFuturesFeeModel) && security.FeeModel.GetType() != typeof(BybitFuturesFeeModel)
            && security.FeeModel.GetType() != typeof(dYdXFeeModel))
        {
            return double.NaN;
        }

        var notional = security.Holdings.GetQuantityValue(order.AbsoluteQuantity, security.Price);
        var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order)).Value;
        return notional.Amount <= 0 || fee.Currency != notional.Cash.Symbol ? double.NaN : (double)(fee.Amount / notional.Amount);
    }
}
