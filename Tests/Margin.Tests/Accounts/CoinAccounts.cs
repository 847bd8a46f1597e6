using Backtests.Margin.Accounts;

namespace Backtests.Margin.Tests;

/// <summary>
/// Accounts in BTC on the committed Binance COIN-M file as of 2020-09-01: contracts of 100 USD, tiers in BTC: up to 10 0.4 %, up to 20
/// 0.5 % less 0.01, ..., from 200 to 400 12.5 % less 11.81.
/// </summary>
internal static class CoinAccounts
{
    public const string Btc = "BTCUSD_PERP";

    private static readonly Venue Coinm = VenueFiles.Load("binance-coinm");

    public static ContractTerms Terms { get; } =
        ContractTerms.Of(Coinm, Btc, new DateOnly(2020, 9, 1), quantityStep: 1m, multiplier: 100m);

    public static MarginAccount Open(decimal wallet, MarginMode mode, decimal leverage, InsuranceFund? fund = null) =>
        new(wallet, _ => Terms, mode, leverage, fund ?? new InsuranceFund(1_000m));
}
