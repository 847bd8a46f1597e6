using System;
using System.Globalization;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

/// <summary>Why an order is refused before it gets an id.</summary>
public partial class QCAlgorithm
{
    private OrderResponse CheckBeforeSubmission(SubmitOrderRequest request)
    {
        if (IsWarmingUp) return OrderResponse.WarmingUp(request);
        if (!Securities.TryGetValue(request.Symbol, out var security)) return OrderResponse.MissingSecurity(request);
        if (request.Quantity == 0m) return OrderResponse.ZeroQuantity(request);

        var size = Math.Abs(request.Quantity);
        var lot = security.SymbolProperties.LotSize;
        if (size < lot)
            return OrderResponse.Error(request, OrderResponseErrorCode.OrderQuantityLessThanLotSize,
                string.Create(CultureInfo.InvariantCulture,
                $"Unable to {request.OrderRequestType.ToLower()} order with id {request.OrderId} which quantity ({size}) is less than " +
                $"lot size ({lot})."));

        if (!security.IsTradable)
            return OrderResponse.Error(request, OrderResponseErrorCode.NonTradableSecurity,
                $"The security with symbol '{request.Symbol}' is marked as non-tradable.");

        if (request.OrderType is OrderType.MarketOnOpen or OrderType.MarketOnClose && security.Exchange.Hours.IsMarketAlwaysOpen)
            throw new InvalidOperationException($"Market never closes for this symbol {security.Symbol}, can no submit a " +
                $"{request.OrderType} order.");

        if (security.Price == 0m)
            return OrderResponse.Error(request, OrderResponseErrorCode.SecurityPriceZero, request.Symbol.GetZeroPriceMessage());

        var quote = security.QuoteCurrency.Symbol;
        if (!Portfolio.CashBook.ContainsKey(quote))
            return OrderResponse.Error(request, OrderResponseErrorCode.QuoteCurrencyRequired,
                $"{request.Symbol.Value}: requires {quote} in the cashbook to trade.");
        if (security.QuoteCurrency.ConversionRate == 0m)
            return OrderResponse.Error(request, OrderResponseErrorCode.ConversionRateZero,
                $"{request.Symbol.Value}: requires {quote} to have a non-zero conversion rate. This can be caused by lack of data.");

        if (security.Type is SecurityType.Crypto or SecurityType.Forex && security is IBaseCurrencySymbol pair)
        {
            var baseCurrency = pair.BaseCurrency.Symbol;
            if (!Portfolio.CashBook.TryGetValue(baseCurrency, out var baseCash))
                return OrderResponse.Error(request, OrderResponseErrorCode.ForexBaseAndQuoteCurrenciesRequired,
                    $"{request.Symbol.Value}: requires {baseCurrency} and {quote} in the cashbook to trade.");
            if (baseCash.ConversionRate == 0m)
                return OrderResponse.Error(request, OrderResponseErrorCode.ForexConversionRateZero,
                    $"{request.Symbol.Value}: requires {baseCurrency} and {quote} to have non-zero conversion rates. This can be " +
                    "caused by lack of data.");
        }

        if (!security.HasData)
            return OrderResponse.Error(request, OrderResponseErrorCode.SecurityHasNoData,
                "There is no data for this symbol yet, please check the security.HasData flag to ensure there is at least one data point.");

        if (Transactions.OrdersCount >= _maximumOrders)
        {
            Status = AlgorithmStatus.Stopped;
            return OrderResponse.Error(request, OrderResponseErrorCode.ExceededMaximumOrders, string.Create(CultureInfo.InvariantCulture,
                $"You have exceeded maximum number of orders ({_maximumOrders})."));
        }

        return OrderResponse.Success(request);
    }
}
