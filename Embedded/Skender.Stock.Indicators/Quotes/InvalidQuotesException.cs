using System;

namespace Skender.Stock.Indicators;

/// <summary>Price bars that cannot be right.</summary>
public class InvalidQuotesException : ArgumentOutOfRangeException
{
    /// <inheritdoc/>
    public InvalidQuotesException() { }

    /// <param name="paramName">The argument that held the bars.</param>
    public InvalidQuotesException(string? paramName) : base(paramName) { }

    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Its cause.</param>
    public InvalidQuotesException(string? message, Exception? innerException) : base(message, innerException) { }

    /// <param name="paramName">The argument that held the bars.</param>
    /// <param name="message">What is wrong.</param>
    public InvalidQuotesException(string? paramName, string? message) : base(paramName, message) { }

    /// <param name="paramName">The argument that held the bars.</param>
    /// <param name="actualValue">The offending value.</param>
    /// <param name="message">What is wrong.</param>
    public InvalidQuotesException(string? paramName, object? actualValue, string? message) : base(paramName, actualValue, message) { }
}
