using System.IO.Compression;
using System.Text.Json;

namespace Backtests.Launcher.Tests.Data;

public sealed class DataVerbTests : IDisposable
{
    private const string Header =
        "open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_generated_market_is_listed_and_has_nothing_wrong_with_it()
    {
        var data = _folder["Data"];
        Cli.Run("data", "generate", "--to", data, "--days", "2", "--symbol", "BTCUSDT").Succeeds();

        var list = JsonDocument.Parse(Cli.Run("data", "list", "--data-folder", data, "--json").Succeeds().Out).RootElement;
        var trades = list.EnumerateArray().Single(series => series.GetProperty("series").GetProperty("kind").GetString() == "trade");
        Assert.Equal(2 * 24 * 60, trades.GetProperty("rows").GetInt32());
        Assert.Equal("0 errors, 0 warnings", Cli.Run("data", "validate", "--data-folder", data).Succeeds().Lines[^1]);
    }

    [Fact]
    public void A_truncated_zip_fails_the_validation_with_the_name_of_the_file()
    {
        var data = _folder["Data"];
        Cli.Run("data", "generate", "--to", data, "--days", "1", "--symbol", "BTCUSDT").Succeeds();
        var zip = Path.Combine(data, "cryptofuture/binance/minute/btcusdt/20250303_trade.zip");
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..500]);

        var validation = Cli.Run("data", "validate", "--data-folder", data);

        Assert.Equal(1, validation.ExitCode);
        Assert.Contains(validation.Lines, line => line.StartsWith($"error    {zip}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1738540800000,1,1,1,NaN,5,1738540859999,5,1,0,0,0", "row 2", "NaN")]
    [InlineData("1738540860000,1,1,1,1,5,1738540919999,5,1,0,0,0\n1738540800000,1,1,1,1,5,1738540859999,5,1,0,0,0", "row 3", "")]
    public void A_row_that_cannot_be_true_refuses_the_import_and_leaves_nothing_behind(string rows, string row, string value)
    {
        var file = _folder.Write("BTCUSDT-1m-2025-02-03.csv", Header + "\n" + rows + "\n");

        var line = Cli.Run("data", "import", "binance", "--from", file, "--to", _folder["Data"]).BadInput();

        Assert.StartsWith($"{file}, {row}", line, StringComparison.Ordinal);
        Assert.Contains(value, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["Data"]));
    }

    [Fact]
    public void Bad_rows_can_be_left_out_and_are_counted()
    {
        var file = _folder.Write("BTCUSDT-1m-2025-02-03.csv", Header
            + "\n1738540800000,1,1,1,1,5,1738540859999,5,1,0,0,0\n1738540860000,1,1,1,NaN,5,1738540919999,5,1,0,0,0\n");

        var import = Cli.Run("data", "import", "binance", "--from", file, "--to", _folder["Data"], "--skip-bad-rows").Succeeds();

        Assert.Contains("1 rows of 1 files", import.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("1 bad rows left out", import.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_archive_is_one_line_and_leaves_nothing_behind()
    {
        var file = _folder["BTCUSDT-1m-2025-02-03.zip"];
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        using (var entry = new StreamWriter(zip.CreateEntry("BTCUSDT-1m-2025-02-03.csv").Open())) entry.Write(Header + "\n");
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..60]);

        var line = Cli.Run("data", "import", "binance", "--from", file, "--to", _folder["Data"]).BadInput();

        Assert.StartsWith(file, line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["Data"]));
    }

    [Fact]
    public void A_mistyped_option_is_not_taken_for_a_path()
    {
        var line = Cli.Run("data", "import", "binance", "--from", _folder.Path, "--simbol", "BTCUSDT").BadInput();

        Assert.Equal("backtests data import binance: unknown option '--simbol'; did you mean '--symbol'?", line);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_line() =>
        Assert.Equal($"{_folder["no"]}: is not a folder; give the data folder with --data-folder",
            Cli.Run("data", "list", "--data-folder", _folder["no"]).BadInput());

    [Fact]
    public void An_empty_folder_says_how_to_fill_it()
    {
        var list = Cli.Run("data", "list", "--data-folder", _folder.Path).Succeeds();

        Assert.Contains("backtests data generate", Assert.Single(list.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_fits_into_a_hundred_columns()
    {
        var data = _folder["Data"];
        var made = Cli.Run("data", "generate", "--to", data, "--days", "1").Succeeds();
        var list = Cli.Run("data", "list", "--data-folder", data).Succeeds();

        Assert.All((made.Out + list.Out).Split('\n'), line => Assert.True(line.Length <= 100, line));
    }
}
