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
            && IsOutOfReach(order, open.Security.Cache)
            && HasBuyingPower(open, portfolio)
            && (open.Security.FillModel.GetType() == typeof(ImmediateFillModel) || open.IsPassedByFillModel());
    }

    private static bool HasBuyingPower(OpenOrder open, SecurityPortfolioManager portfolio)
    {
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

    private static bool IsOutOfReach(Order order, SecurityCache cache)
    {
        decimal level;
        bool isBelow;
        if (order.GetType() == typeof(LimitOrder))
        {
            level = ((LimitOrder)order).LimitPrice;
            isBelow = order.Quantity > 0;
        }
        else if (order.GetType() == typeof(StopMarketOrder))
        {
            level = ((StopMarketOrder)order).StopPrice;
            isBelow = order.Quantity < 0;
        }
        else
        {
            return false;
        }

        // Whichever of these the fill model takes as the bar, it doesn't get there. A zero stands for a price that is missing.
        var trade = cache.GetData<TradeBar>();
        var quote = cache.GetData<QuoteBar>();
        var side = order.Quantity > 0 ? quote?.Ask : quote?.Bid;
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
        return required + Tolerance * (required + Math.Abs(balance)) < free;
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
