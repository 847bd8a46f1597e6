using System.Text;
using Backtests.Engine;
using Backtests.Engine.Feed;
using Backtests.Tests;

namespace Backtests.Embedded.Tests.Engine;

/// <summary>Ten thousand damaged inputs: a reader may refuse them in one line, and do nothing else.</summary>
public class DecoderFuzzTests
{
    private static readonly int Inputs = FuzzBudget.Inputs(10_000);
    private const string Trades = "0,62000,62021.8,61979,61979,0.9\n60000,61979,61995,61963.5,61963.5,14.4\n120000,61963.5,62000.8,61963.5,62000.8,8.5\n";
    private const string Quotes = "0,61999.8,62021.6,61978.8,61978.8,8,62000.1,62021.9,61979.1,61979.1,80\n60000,61978.9,61994.9,61963.4,61963.4,26,61979.3,61995.3,61963.8,61963.8,16\n";
    private const string Hours = "20240301 00:00,62000,62271,61883.3,62236,1382.8\n20240301 01:00,62236,62462.4,62155.5,62155.5,1862.9\n";
    private const string Rates = "20240301 00:00:00,0.00020506\n20240301 08:00:00,0.00012080\n";
    private const string Alphabet = "0123456789.,-+eE:\n\r \0;NaIf\uFFFD\"";

    [Fact]
    public void A_mutated_csv_is_read_or_refused_in_one_line()
    {
        var random = new Random(20240301);
        var midnight = new DateTime(2024, 3, 1).Ticks;
        for (var i = 0; i < Inputs; i++)
        {
            var bytes = Mutate(Encoding.UTF8.GetBytes((i % 4) switch { 0 => Trades, 1 => Quotes, 2 => Hours, _ => Rates }), random);
            Exception? error = Record.Exception(() =>
            {
                BarColumns? columns = (i % 4) switch
                {
                    0 => BarDecoder.DecodeTrades(bytes, "f", midnight),
                    1 => BarDecoder.DecodeQuotes(bytes, "f", midnight),
                    2 => BarDecoder.DecodeTrades(bytes, "f", null),
                    _ => null,
                };
                if (columns is null)
                {
                    RequireOrder(RateDecoder.Decode(bytes, "f").Ticks);
                    return;
                }

                RequireOrder(columns.StartTicks.AsSpan(0, columns.Count));
            });
            AssertRefusal(error, i);
        }
    }

    [Fact]
    public void A_mutated_zip_is_read_unchanged_or_refused_in_one_line()
    {
        var random = new Random(20240302);
        var intact = Encoding.UTF8.GetBytes(Trades);
        var zip = Zips.Of("20240301_btcusdt_minute_trade_perp.csv", Trades);
        for (var i = 0; i < Inputs; i++)
        {
            var damaged = Mutate(zip, random);
            var error = Record.Exception(() =>
            {
                var bytes = ZipEntryBytes.Read(new MemoryStream(damaged), "f.zip", null);
                Assert.True(bytes.AsSpan().SequenceEqual(intact) || bytes.Length == 0, $"input {i}: damaged content was accepted");
            });
            AssertRefusal(error, i);
        }
    }

    private static void AssertRefusal(Exception? error, int input)
    {
        if (error is null)
        {
            return;
        }

        Assert.True(error is BacktestException, $"input {input}: {error}");
        Assert.DoesNotContain('\n', error.Message);
    }

    private static void RequireOrder(ReadOnlySpan<long> ticks)
    {
        for (var i = 1; i < ticks.Length; i++)
        {
            Assert.True(ticks[i] > ticks[i - 1]);
        }
    }

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var n = random.Next(1, 6); n > 0 && bytes.Count > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] = (byte)Alphabet[random.Next(Alphabet.Length)]; break;
                case 2: bytes.RemoveAt(at); break;
                case 3: bytes.Insert(at, (byte)Alphabet[random.Next(Alphabet.Length)]); break;
                default: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
            }
        }

        return bytes.ToArray();
    }
}
