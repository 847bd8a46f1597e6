namespace QuantConnect.Algorithm;

/// <summary>What a history call states beside symbols, times and resolution; null for the subscription's own.</summary>
internal readonly record struct HistoryOptions(
    bool? FillForward, bool? ExtendedMarketHours, DataMappingMode? MappingMode, DataNormalizationMode? NormalizationMode,
        int? ContractDepthOffset);
