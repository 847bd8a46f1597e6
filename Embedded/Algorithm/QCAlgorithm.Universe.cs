using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Selection;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm;

/// <summary>Securities that are chosen by models.</summary>
public partial class QCAlgorithm
{
    private readonly Dictionary<Symbol, Symbol[]> _universes = new();

    /// <summary>What chooses the securities of a strategy made of models.</summary>
    public IUniverseSelectionModel UniverseSelection { get; set; } = new NullUniverseSelectionModel();

    /// <summary>Replaces the universe selection model.</summary>
    public void SetUniverseSelection(IUniverseSelectionModel universeSelection) => UniverseSelection = universeSelection;

    /// <summary>Adds a universe selection model to those there are.</summary>
    public void AddUniverseSelection(IUniverseSelectionModel universeSelection)
    {
        if (UniverseSelection is NullUniverseSelectionModel) UniverseSelection = universeSelection;
        else if (UniverseSelection is CompositeUniverseSelectionModel composite) composite.AddUniverseSelection(universeSelection);
        else UniverseSelection = new CompositeUniverseSelectionModel(UniverseSelection, universeSelection);
    }

    /// <summary>Adds the securities of a universe, subscribed as its settings say.</summary>
    /// <exception cref="ArgumentException">The universe chooses from data; only named securities are supported.</exception>
    public Universe AddUniverse(Universe universe)
    {
        if (universe is not UserDefinedUniverse)
            throw new ArgumentException($"AddUniverse(): {universe.GetType().Name} is not supported; universes of named securities are.",
                nameof(universe));
        if (_universes.ContainsKey(universe.Symbol)) return universe;

        var symbols = universe.SelectSymbols(UtcTime, null).ToArray();
        var settings = universe.UniverseSettings ?? UniverseSettings;
        foreach (var symbol in symbols)
            AddSecurity(symbol, settings.Resolution, settings.FillForward, settings.Leverage, settings.ExtendedMarketHours);
        _universes[universe.Symbol] = symbols;
        return universe;
    }

    private void CreateUniverses()
    {
        foreach (var universe in UniverseSelection.CreateUniverses(this)) AddUniverse(universe);
    }

    // Universes that the model no longer has take their securities with them.
    private void RefreshUniverses()
    {
        if (UniverseSelection is NullUniverseSelectionModel || UtcTime < UniverseSelection.GetNextRefreshTimeUtc()) return;

        var universes = UniverseSelection.CreateUniverses(this).ToDictionary(universe => universe.Symbol);
        foreach (var (universe, symbols) in _universes.ToArray())
        {
            if (universes.ContainsKey(universe)) continue;
            _universes.Remove(universe);
            foreach (var symbol in symbols) RemoveSecurity(symbol);
        }
        foreach (var universe in universes.Values) AddUniverse(universe);
    }
}
