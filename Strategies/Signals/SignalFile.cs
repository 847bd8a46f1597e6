using System.Globalization;
using Backtests.Strategies.Parameters;

namespace Backtests.Strategies.Signals;

/// <summary>
/// Signals as a csv with the header <c>time,symbol,direction,weight</c>: time in UTC as <c>yyyy-MM-dd HH:mm</c>, a symbol of the run,
/// direction
/// <c>1</c> or <c>-1</c>, weight above 0 (may be left out: 1). Rows ascend in time; a symbol has at most one row per time.
/// </summary>
public static class SignalFile
{
    private const string Header = "time,symbol,direction,weight";
    private const string TimeFormat = "yyyy-MM-dd HH:mm";

    /// <summary>Reads a file whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="symbols">The symbols that may occur.</param>
    /// <exception cref="ParameterException">The file can't be read, or a row is wrong; the message names file, row and value.</exception>
    public static IReadOnlyList<TradeSignal> Read(string path, IReadOnlyCollection<string> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ParameterException($"signals '{path}': can't be read: {failure.Message.Split('\n')[0].Trim()}");
        }
        if (lines.Length == 0 || lines[0].Trim() != Header) throw new ParameterException($"{path}: row 1: the header must be {Header}");

        List<TradeSignal> signals = new(lines.Length);
        HashSet<string> atThisTime = new(StringComparer.Ordinal);
        for (var n = 1; n < lines.Length; n++)
        {
            if (lines[n].Length == 0 && n == lines.Length - 1) break;
            var signal = Parse(lines[n], symbols, reason => new ParameterException($"{path}: row {n + 1}: {reason}"));
            if (signals.Count > 0 && signal.Time < signals[^1].Time)
                throw new ParameterException($"{path}: row {n + 1}: time {lines[n].Split(',')[0]} is before the row above; sort the file by time");
            if (signals.Count == 0 || signal.Time != signals[^1].Time) atThisTime.Clear();
            if (!atThisTime.Add(signal.Symbol))
                throw new ParameterException($"{path}: row {n + 1}: {signal.Symbol} has a signal at {lines[n].Split(',')[0]} already");
            signals.Add(signal);
        }
        return signals;
    }

    /// <summary>Writes signals in the form that <see cref="Read"/> takes.</summary>
    public static void Write(TextWriter writer, IEnumerable<TradeSignal> signals)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(signals);
        writer.Write(Header + "\n");
        foreach (var signal in signals)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{signal.Time.ToString(TimeFormat, CultureInfo.InvariantCulture)},{signal.Symbol},{signal.Direction},{signal.Weight:0.############}\n"));
        }
    }

    private static TradeSignal Parse(string line, IReadOnlyCollection<string> symbols, Func<string, ParameterException> error)
    {
        var cells = line.Split(',');
        if (cells.Length is not (3 or 4)) throw error($"has {cells.Length} cells, not the 4 of {Header}");
        if (!DateTime.TryParseExact(cells[0], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            throw error($"time '{cells[0]}' is not of the form {TimeFormat}");
        if (!symbols.Contains(cells[1])) throw error($"symbol '{cells[1]}' is not one of the run: {string.Join(", ", symbols)}");
        if (cells[2] is not ("1" or "-1")) throw error($"direction '{cells[2]}' is neither 1 nor -1");
        var weight = 1m;
        if (cells.Length == 4
            && (!decimal.TryParse(cells[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight) || weight <= 0m))
            throw error($"weight '{cells[3]}' is not a number above 0");
        return new TradeSignal(time, cells[1], cells[2] == "1" ? 1 : -1, weight);
    }
}
