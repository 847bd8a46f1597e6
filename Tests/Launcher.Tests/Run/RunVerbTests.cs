using System.IO.Compression;
using System.Text.Json;

namespace Backtests.Launcher.Tests.Run;

public sealed class RunVerbTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private const string Trades = "cryptofuture/binance/minute/btcusdt/20250304_trade.zip";

    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public RunVerbTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_prints_statistics_and_liquidations_and_writes_the_result_files()
    {
        var run = Run("leverage:20").Succeeds();

        Assert.StartsWith("HoldLongAlgorithm, 2025-03-03 to 2025-03-06 UTC", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Contains("Total Orders", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Closest approach", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("BTCUSDT judged by", StringComparison.Ordinal) && line.Contains("mark price"));
        Assert.Equal(
            ["HoldLongAlgorithm-liquidations.json", "HoldLongAlgorithm-log.txt", "HoldLongAlgorithm-order-events.json",
                "HoldLongAlgorithm-summary.json", "HoldLongAlgorithm.json"],
            Directory.EnumerateFileSystemEntries(_folder["results"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_liquidation_is_a_row_and_the_losses_add_up()
    {
        var document = Json("leverage:25");

        var report = document.GetProperty("liquidations");
        var records = report.GetProperty("liquidations").EnumerateArray().ToArray();
        var lost = report.GetProperty("summary").GetProperty("walletLost").GetDecimal();
        Assert.NotEmpty(records);
        Assert.Equal(lost, -records.Sum(record => record.GetProperty("walletChange").GetDecimal()));
        var printed = Run("leverage:25").Succeeds();
        Assert.Equal(records.Length, printed.Lines.Count(line => line.Contains(" long BTCUSDT isol. ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Quiet_prints_nothing() => Assert.Equal("", Run("leverage:5", "--quiet").Succeeds().Out);

    [Fact]
    public void The_same_run_prints_the_same_text() => Assert.Equal(Run("leverage:20").Succeeds().Out, Run("leverage:20").Succeeds().Out);

    [Fact]
    public void A_comparison_has_a_row_a_run_and_writes_nothing()
    {
        var document = JsonDocument.Parse(Compare("--leverages", "5,25", "--stop-losses", "none,2", "--json").Succeeds().Out).RootElement;

        Assert.Equal(8, document.GetProperty("runs").GetArrayLength());
        Assert.False(Directory.Exists(_folder["results"]));
    }

    [Fact]
    public void A_comparison_reads_the_same_whatever_the_number_of_threads() => Assert.Equal(
        Compare("--leverages", "5,25", "--threads", "1").Succeeds().Out,
        Compare("--leverages", "5,25", "--threads", "3").Succeeds().Out);

    [Fact]
    public void A_run_fits_into_a_hundred_columns() => Assert.All(
        Run("leverage:25").Succeeds().Out.Split('\n'),
        line => Assert.True(line.Length <= 100, line));

    [Theory]
    [InlineData("leverage:500", "leverage 500 is not between 1 and 150")]
    [InlineData("levrage:5", "parameter levrage: the algorithm has no such parameter; did you mean 'leverage'?")]
    [InlineData("leverage:ten", "parameter leverage: 'ten' is not a number; give one from 1 to 1000")]
    [InlineData("venue:binance-usd", "did you mean 'binance-usdm'?")]
    [InlineData("symbols:BTCUSTD", "symbol 'BTCUSTD'; did you mean 'BTCUSDT'?")]
    [InlineData("margin-mode:crss", "parameter margin-mode: 'crss' is none of isolated, cross")]
    [InlineData("start-date:2019-06-01,end-date:2019-06-02", "2019-06-01")]
    [InlineData("start-date:2025-03-05,end-date:2025-03-04", "parameter end-date: 2025-03-04 is before start-date 2025-03-05")]
    public void A_parameter_that_cannot_be_used_is_one_line_and_leaves_nothing_behind(string parameters, string expected)
    {
        var line = Run(parameters).BadInput();

        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["results"]));
    }

    [Fact]
    public void A_truncated_zip_is_one_line_that_names_it_and_leaves_nothing_behind()
    {
        _market.CopyTo(_folder["Data"]);
        var zip = _folder["Data/" + Trades];
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..1_000]);

        Assert.Contains(Trades, Run("leverage:5", dataFolder: _folder["Data"]).BadInput(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["results"]));
    }

    [Theory]
    [InlineData("NaN price", "NaN")]
    [InlineData("Rows out of order", "")]
    public void A_row_that_cannot_be_true_is_one_line_that_names_file_and_row(string what, string value)
    {
        _market.CopyTo(_folder["Data"]);
        Rewrite(_folder["Data/" + Trades], rows => what[0] == 'N'
            ? [rows[0], rows[1][..rows[1].LastIndexOf(',')][..rows[1][..rows[1].LastIndexOf(',')].LastIndexOf(',')]
                + ",NaN,1", .. rows[2..]]
            : [rows[1], rows[0], .. rows[2..]]);

        var line = Run("leverage:5", dataFolder: _folder["Data"]).BadInput();

        Assert.Contains(Trades, line, StringComparison.Ordinal);
        Assert.Contains("row 2", line, StringComparison.Ordinal);
        Assert.Contains(value, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["results"]));
    }

    [Fact]
    public void A_grid_with_a_leverage_that_the_venue_never_had_is_one_line_that_names_the_run()
    {
        var line = Compare("--leverages", "5,500").BadInput();

        Assert.StartsWith("isolated 500x, stop-loss none: leverage 500 is not between 1 and 150", line, StringComparison.Ordinal);
    }

    private static void Rewrite(string zip, Func<string[], string[]> change)
    {
        string entry, text;
        using (var before = ZipFile.OpenRead(zip))
        using (var reader = new StreamReader(before.Entries[0].Open()))
        {
            entry = before.Entries[0].FullName;
            text = reader.ReadToEnd();
        }
        File.Delete(zip);
        using var after = ZipFile.Open(zip, ZipArchiveMode.Create);
        using var writer = new StreamWriter(after.CreateEntry(entry).Open());
        writer.Write(string.Join('\n', change(text.TrimEnd('\n').Split('\n'))) + "\n");
    }

    private JsonElement Json(string parameters) => JsonDocument.Parse(Run(parameters, "--json").Succeeds().Out).RootElement;

    private Cli Run(string parameters, string? more = null, string? dataFolder = null) => Cli.Run(
    [
        "run", .. Common(dataFolder), "--parameters", WithMarket(parameters),
        "--results-destination-folder", _folder["results"], .. more is null ? Array.Empty<string>() : [more],
    ]);

    private Cli Compare(params string[] more) => Cli.Run(["compare", .. Common(null), "--parameters", WithMarket(""), .. more]);

    private string[] Common(string? dataFolder) =>
    [
        "--config", _folder.Write("config.json", "{}"), "--data-folder", dataFolder
            ?? _market.Data, "--algorithm-type-name", "HoldLongAlgorithm",
    ];

    private static string WithMarket(string parameters)
    {
        var given = new List<string>();
        if (parameters.Length > 0) given.Add(parameters);
        if (!parameters.Contains("symbols", StringComparison.Ordinal)) given.Add("symbols:BTCUSDT");
        if (!parameters.Contains("-date", StringComparison.Ordinal)) given.Add("start-date:2025-03-03,end-date:2025-03-06");
        return string.Join(',', given);
    }
}
