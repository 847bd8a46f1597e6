using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Tuning.Trust;
using Spectre.Console;

namespace Backtests.Launcher.Sweep;

/// <summary>Shows what speaks for and against a result.</summary>
internal static class TrustTable
{
    private const int DaysPerYear = 365;

    public static void Print(Terminal terminal, string account, string best, double cash, TrustReport report)
    {
        terminal.WriteLine();
        terminal.WriteLine($"{account}: the best of {Show.Count(report.Trials)} lanes by the Sharpe ratio of its days is {best}");
        var table = Tables.Dense("Question", ">Answer", "");
        Row("End equity", Text($"{report.Result.EndEquity:#,0.00}"), Profit(report.Result.EndEquity));
        Row("Sharpe ratio a year", Text($"{report.Sharpe * Math.Sqrt(DaysPerYear):0.00}"), Text($"{report.Sharpe:0.000} a day"));
        Row("Probability that it is above zero", Percent(report.ProbabilisticSharpe), "");
        Row("... above the luckiest of all trials", Percent(report.DeflatedSharpe), Text($"{report.EffectiveTrials:#,0.0} independent trials"));
        Row("Probability of overfitting", Percent(report.Overfitting.Probability), Text($"median rank outside {report.Overfitting.MedianRank:0.00}"));
        Row("Walk-forward, anchored", Percent(report.Anchored.Growth - 1), Text($"efficiency {report.Anchored.Efficiency:0.00}"));
        Row("Walk-forward, rolling", Percent(report.Rolling.Growth - 1), Text($"efficiency {report.Rolling.Efficiency:0.00}"));
        if (report.Stability is { } cell)
            Row("Neighbours on the grid", Text($"{cell.Ratio:0.00}"), Text($"median of {cell.Neighbours} over the best"));
        Row("A minute later", Text($"{report.EquityDelayed:#,0.00}"), Profit(report.EquityDelayed));
        Row("At twice the cost", Text($"{report.EquityAtDoubledCost:#,0.00}"), Profit(report.EquityAtDoubledCost));
        if (report.EquityOnLastPrice is { } last) Row("Liquidated by the last price", Text($"{last:#,0.00}"), Profit(last));
        Row("Random directions do as well", Percent(report.RandomDirections.Probability), Text($"median {report.RandomDirections.Median:#,0.00}"));
        Row("Random times do as well", Percent(report.RandomTimes.Probability), Text($"median {report.RandomTimes.Median:#,0.00}"));
        Row("Beta to holding the contract", Text($"{report.Market.Beta:0.00}"), Text($"alpha {report.Market.Alpha:P3} a day, by chance {report.Market.AlphaProbability:P1}"));
        terminal.Write(table);
        terminal.WriteParagraph("verdict", report.Verdict, 9);

        void Row(string question, string answer, string note) => table.AddRow(new Text(question), new Text(answer), new Text(note));
        string Profit(double equity) => Percent(equity / cash - 1);
    }

    private static string Percent(double fraction) => (Math.Round(fraction * 100d, 2) + 0d).ToString("#,0.00", CultureInfo.InvariantCulture) + "%";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
