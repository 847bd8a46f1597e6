using System.Globalization;
using Backtests.Margin.Accounts;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using QuantConnect;

namespace Backtests.Plugins;

/// <summary>
/// The file <c>ALGORITHM-liquidations.json</c>: every liquidation of a run round by round, who paid, how the insurance fund went, who was
/// deleveraged, and how near the others came.
/// </summary>
public static class LiquidationReport
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy { ProcessDictionaryKeys = false } },
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()) },
        Culture = CultureInfo.InvariantCulture,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        Formatting = Formatting.Indented,
    };

    /// <summary>The report as JSON.</summary>
    public static string ToJson(VenueSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var account = session.Account;
        return JsonConvert.SerializeObject(
            new
            {
                Algorithm = session.AlgorithmName,
                Venue = session.Venue.Name,
                VenueTitle = session.Venue.Title,
                Currency = session.CollateralCurrency,
                session.Triggers,
                session.TriggerCounts,
                session.FundingValuedAt,
                Summary = new
                {
                    Liquidations = session.Records.Count,
                    Notional = session.Records.Sum(record => record.Notional),
                    LiquidationFees = session.Records.Sum(record => record.Fees),
                    InsuranceFundGain = session.Records.Sum(record => record.FundGain),
                    AutoDeleveraged = session.Records.Sum(record => record.AutoDeleveraged),
                    WalletLost = -session.Records.Sum(record => record.WalletChange),
                    NegativeBalancesPaid = -account.Flows.Net(Party.InsuranceFund, FlowKind.NegativeBalance),
                    Funding = account.Flows.Net(Party.Trader, FlowKind.Funding),
                    TradingFees = account.Flows.Net(Party.Venue, FlowKind.TradingFee),
                    InsuranceFund = account.Fund.Balance,
                    InsuranceFundReceived = account.Fund.Received,
                    InsuranceFundPaid = account.Fund.Paid,
                    InsuranceFundShortfall = account.Fund.Shortfall,
                    SocialisedLoss = session.Records.Sum(record => record.SocialisedLoss),
                    session.ToppedUp,
                    Wallet = account.Wallet,
                },
                Collateral = account.Collateral.Select(asset => new { asset.Name, asset.Balance, asset.IndexPrice, asset.Haircut }),
                Market = Market(session),
                session.ClosestApproach,
                Liquidations = session.Records,
                session.Options.WarningRatio,
                session.Warnings,
                session.Leverage,
            },
            Settings);
    }

    private static object Market(VenueSession session)
    {
        var market = session.Market;
        var losses = market.SharedLosses;
        return new
        {
            Traders = market.Participants.Select(trader => trader.Name),
            FundStart = market.History.Start,
            FundHistory = market.History.Entries,
            FundAboveCap = market.AboveCap,
            market.Deleveraged,
            SharedLosses = new { losses.Total, losses.Pending, losses.Paid, losses.LeftToOthers, losses.Payments },
            session.OthersLiquidated,
        };
    }

    /// <summary>Writes the report into Lean's results folder, whole or not at all.</summary>
    /// <returns>The path of the file; null when the run writes no results.</returns>
    public static string? Write(VenueSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var folder = Globals.ResultsDestinationFolder;
        if (string.IsNullOrEmpty(folder)) return null;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{session.AlgorithmName}-liquidations.json");
        var temporary = path + ".tmp";
        File.WriteAllText(temporary, ToJson(session));
        File.Move(temporary, path, overwrite: true);
        return path;
    }
}
