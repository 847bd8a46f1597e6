using System.Reflection;
using Backtests.Tests;

namespace Backtests.Embedded.Tests;

/// <summary>
/// Every deliberate deviation of the embedded edition from Lean's API; there is no other kind than a base that is absent. One that is no
/// longer needed fails the test.
/// </summary>
internal static class AbsentBases
{
    private const string Python = "its members take and return Python objects, and there is no Python here";

    public static readonly IReadOnlyList<AbsentBase> All =
    [
        new("QuantConnect.Algorithm.QCAlgorithm", "QuantConnect.Interfaces.IAlgorithm",
            "an interface has all its members or is absent, and most of this one's serve live trading, options, Python and the engine"),
        new("QuantConnect.Algorithm.Framework.Alphas.AlphaModel",
            "QuantConnect.Python.BasePythonWrapper<QuantConnect.Algorithm.Framework.Alphas.AlphaModel>", Python),
        new("QuantConnect.Algorithm.Framework.Execution.ExecutionModel",
            "QuantConnect.Python.BasePythonWrapper<QuantConnect.Algorithm.Framework.Execution.ExecutionModel>", Python),
        new("QuantConnect.Algorithm.Framework.Selection.UniverseSelectionModel",
            "QuantConnect.Python.BasePythonWrapper<QuantConnect.Algorithm.Framework.Selection.UniverseSelectionModel>", Python),
        new("QuantConnect.ExtendedDictionary<TKey, TValue>", "QuantConnect.Interfaces.IExtendedDictionary<TKey, TValue>", Python),
    ];

    /// <summary>Those of the types of one assembly.</summary>
    public static IReadOnlyList<AbsentBase> Of(string assembly)
    {
        var types = Assembly.Load(assembly).GetExportedTypes().Select(ApiNames.Of).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(absent => types.Contains(absent.Type))];
    }
}
