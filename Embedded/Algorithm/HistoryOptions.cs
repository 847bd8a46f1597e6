namespace QuantConnect.Algorithm;

/// <summary>What a history call states beside symbols, times and resolution; null for the subscription's own.</summary>
internal readonly record struct HistoryOptions(
    bool? FillForward, bool? ExtendedMarketHours = null, DataMappingMode? MappingMode = null,
    DataNormalizationMode? NormalizationMode = null, int? ContractDepthOffset = null);
