using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Backtests.Engine;
using Backtests.Margin;
using Backtests.Plugins;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using QuantConnect;
using QuantConnect.Algorithm;

namespace Backtests.Tuning.Store;

/// <summary>All that the result of a sweep depends on, and the name of the sweep that follows from it.</summary>
public sealed class SweepInputs
{
    private SweepInputs(IEnumerable<SweepInput> all)
    {
        All = [.. all.OrderBy(each => each.Kind, StringComparer.Ordinal).ThenBy(each => each.Name, StringComparer.Ordinal)];
        Id = Hash(All.Select(each => $"{each.Kind}\n{each.Name}\n{each.Value}\n"));
    }

    /// <summary>The inputs by kind and name.</summary>
    public IReadOnlyList<SweepInput> All { get; }

    /// <summary>The sweep's identity: the SHA-256 of all inputs. No clock, machine or folder is in it.</summary>
    public string Id { get; }

    /// <summary>Takes inputs over that a store holds.</summary>
    internal static SweepInputs Of(IEnumerable<SweepInput> all) => new(all);

    /// <summary>Collects the inputs.</summary>
    /// <param name="plan">What is swept.</param>
    /// <param name="way">How it is run: <c>kernel</c>, <c>engine</c> or <c>lean</c>, with what else decides on results.</param>
    /// <param name="algorithm">Class and assembly of the algorithm: its name, and the identity of its build.</param>
    /// <param name="parameters">The common parameters.</param>
    /// <param name="data">Files of the data folder; see <see cref="DataFiles"/>.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="tape">The recorded signals.</param>
    public static SweepInputs Collect(
        SweepPlan plan, string way, (string Name, string Build) algorithm, IReadOnlyDictionary<string, string> parameters,
        IEnumerable<SweepInput> data, IEnumerable<string> accounts, IReadOnlyList<TradeSignal> tape)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(tape);
        List<SweepInput> inputs = [.. data, new("program", algorithm.Name, algorithm.Build), .. Program(), .. Search(plan), new("search", "path", way)];
        inputs.AddRange(accounts.Select((account, n) => new SweepInput("account", n.ToString("D4", CultureInfo.InvariantCulture), account)));
        inputs.AddRange(plan.Grid.Axes.Select(axis => new SweepInput("axis", axis.Axis.Name, axis.ToString())));
        foreach (var (name, value) in parameters)
            inputs.Add(File.Exists(value) ? new SweepInput("file", $"{name}: {Path.GetFileName(value)}", HashOf(value)) : new SweepInput("parameter", name, value));
        if (tape.Count > 0) inputs.Add(new SweepInput("tape", "signals", HashOf(tape)));
        return new SweepInputs(inputs);
    }

    /// <summary>What differs from the inputs of another sweep, in words; empty when nothing does.</summary>
    public IReadOnlyList<string> DifferencesFrom(SweepInputs other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var mine = All.ToDictionary(each => (each.Kind, each.Name), each => each.Value);
        var theirs = other.All.ToDictionary(each => (each.Kind, each.Name), each => each.Value);
        List<string> differences = [];
        foreach (var (key, value) in mine)
        {
            if (!theirs.TryGetValue(key, out var before)) differences.Add($"{key.Kind} {key.Name} is new");
            else if (before != value) differences.Add($"{key.Kind} {key.Name} has changed{Values(before, value)}");
        }
        differences.AddRange(theirs.Keys.Where(key => !mine.ContainsKey(key)).Select(key => $"{key.Kind} {key.Name} is gone"));
        return differences;
    }

    /// <summary>The SHA-256 of a file.</summary>
    public static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    internal static string Hash(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string HashOf(IReadOnlyList<TradeSignal> tape)
    {
        using var text = new StringWriter();
        SignalFile.Write(text, tape);
        return Hash([text.ToString()]);
    }

    private static string Values(string before, string after) =>
        before.Length + after.Length <= 60 ? $" from {before} to {after}" : "";

    // A build's own identity follows from its source, and stays when it is compiled ahead of time.
    private static IEnumerable<SweepInput> Program() =>
        ((Type[])[typeof(SweepInputs), typeof(BacktestEngine), typeof(MarginException), typeof(VenueSession), typeof(SignalAlgorithm), typeof(QCAlgorithm),
            typeof(Symbol)])
        .Select(type => type.Assembly)
        .Select(assembly => new SweepInput("program", assembly.GetName().Name!, assembly.ManifestModule.ModuleVersionId.ToString()));

    private static IEnumerable<SweepInput> Search(SweepPlan plan)
    {
        yield return new SweepInput("search", "format", SweepStore.Format.ToString(CultureInfo.InvariantCulture));
        yield return new SweepInput("search", "search", plan.Search.ToString().ToLowerInvariant());
        yield return new SweepInput("search", "lanes", plan.Count.ToString(CultureInfo.InvariantCulture));
        yield return new SweepInput("search", "rungs", plan.Rungs.ToString(CultureInfo.InvariantCulture));
        if (plan.Search == SweepSearch.Random || (plan.Search == SweepSearch.Halving && plan.Count < plan.Grid.Count))
            yield return new SweepInput("search", "seed", plan.Seed.ToString(CultureInfo.InvariantCulture));
    }
}
