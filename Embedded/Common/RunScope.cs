using System;
using System.Collections.Generic;
using System.Threading;

namespace QuantConnect;

/// <summary>
/// What the upstream keeps in static members although it belongs to one run: the data folder and the tickers in use. It follows the flow
/// of execution, so that several runs live side by side in one process.
/// </summary>
internal sealed class RunScope : IDisposable
{
    private static readonly AsyncLocal<RunScope> Ambient = new();
    private static readonly RunScope Process = new(null, null, null);

    private readonly RunScope _outer;

    private RunScope(string dataFolder, string resultsFolder, RunScope outer)
    {
        DataFolder = dataFolder;
        ResultsFolder = resultsFolder;
        _outer = outer;
    }

    /// <summary>The scope of the calling run; outside any run, that of the process.</summary>
    internal static RunScope Current => Ambient.Value ?? Process;

    /// <summary>Null: as configured.</summary>
    internal string DataFolder { get; set; }

    /// <summary>Null: as configured.</summary>
    internal string ResultsFolder { get; set; }

    internal Dictionary<string, Symbol> SymbolByTicker { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<Symbol, string> TickerBySymbol { get; } = new();

    /// <summary>Opens the scope of a run. Dispose it in the same flow of execution.</summary>
    internal static RunScope Begin(string dataFolder, string resultsFolder = null)
    {
        var scope = new RunScope(dataFolder, resultsFolder, Ambient.Value);
        Ambient.Value = scope;
        return scope;
    }

    public void Dispose() => Ambient.Value = _outer;
}
