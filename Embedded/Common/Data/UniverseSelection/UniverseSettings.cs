using System;
using System.Collections.Generic;
using QuantConnect.Scheduling;

namespace QuantConnect.Data.UniverseSelection;

public class UniverseSettings
{
    public UniverseSettings(UniverseSettings universeSettings) => throw null;
    public UniverseSettings(Resolution resolution, decimal leverage, bool fillForward, bool extendedMarketHours, TimeSpan minimumTimeInUniverse, DataNormalizationMode dataNormalizationMode = DataNormalizationMode.Adjusted, DataMappingMode dataMappingMode = DataMappingMode.OpenInterest, int contractDepthOffset = 0, bool? asynchronous = null, IDateRule selectionDateRule = null) => throw null;
    public bool? Asynchronous { get => throw null; set => throw null; }
    public int ContractDepthOffset { get => throw null; set => throw null; }
    public DataMappingMode DataMappingMode { get => throw null; set => throw null; }
    public DataNormalizationMode DataNormalizationMode { get => throw null; set => throw null; }
    public bool ExtendedMarketHours { get => throw null; set => throw null; }
    public bool FillForward { get => throw null; set => throw null; }
    public decimal Leverage { get => throw null; set => throw null; }
    public TimeSpan MinimumTimeInUniverse { get => throw null; set => throw null; }
    public Resolution Resolution { get => throw null; set => throw null; }
    public Schedule Schedule { get => throw null; set => throw null; }
    public List<Tuple<Type, TickType>> SubscriptionDataTypes { get => throw null; set => throw null; }
}
