using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Tests;

/// <summary>
/// Accounts on the committed Binance file as of 2025-08-01. BTCUSDT then: up to 300,000 0.4 %, up to 800,000 0.5 % less 300, up to
/// 3,000,000 0.65 % less 1,500, up to 12,000,000 1 % less 12,000, up to 70,000,000 2 % less 132,000. ETHUSDT: up to 300,000 0.4 %.
/// </summary>
internal static class Accounts
{
    public const string Btc = "BTCUSDT";
    public const string Eth = "ETHUSDT";

    public static DateTime Noon { get; } = new(2025, 8, 1, 12, 0, 0, DateTimeKind.Utc);

    public static ContractTerms Terms(string symbol, decimal liquidationFee = 0.0125m)
    {
        var venue = BinanceUsdmVenue.Venue;
        return new ContractTerms(venue.TermsOf(symbol, DateOnly.FromDateTime(Noon)))
        {
            LiquidationFeeRate = liquidationFee,
            TakerFeeRate = venue.Fees.Taker.Value,
            MakerFeeRate = venue.Fees.Maker.Value,
            QuantityStep = 0.001m,
        };
    }

    public static MarginAccount Open(
        decimal wallet, MarginMode mode, decimal leverage, decimal liquidationFee = 0.0125m, InsuranceFund? fund = null)
    {
        var terms = new Dictionary<string, ContractTerms>();
        return new MarginAccount(
            wallet,
            symbol => terms.TryGetValue(symbol, out var known) ? known : terms[symbol] = Terms(symbol, liquidationFee),
            mode,
            leverage,
            fund);
    }

    /// <summary>An isolated 10x position of 1 BTC from 50,000 with a wallet of 10,000: margin 5,000.</summary>
    public static MarginAccount TenTimesBtc(decimal quantity = 1m, InsuranceFund? fund = null)
    {
        var account = Open(10_000m, MarginMode.Isolated, 10m, fund: fund);
        account.Fill(Noon, Btc, quantity, 50_000m, 25m);
        return account;
    }

    public static LiquidationEngine Binance(IForcedOrderFillModel? fillModel = null) =>
        LiquidationEngine.Of(BinanceUsdmVenue.Venue, fillModel ?? new ConstantSlippageFill());

    public static LiquidationRecord? LiquidateAt(
        this MarginAccount account, MarginScope scope, IForcedOrderFillModel? fillModel, params (string Symbol, decimal Mark)[] marks)
    {
        foreach (var (symbol, mark) in marks) account.SetMark(symbol, mark);
        return Binance(fillModel).Liquidate(account, scope, Noon, symbol => TriggerBar.At(account.Position(symbol).Mark));
    }
}
