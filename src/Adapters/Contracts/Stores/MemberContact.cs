namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A mobile number or a mail address, spelled in the one way in which it is compared.</summary>
public static class MemberContact
{
    private const string China = "86";
    private const int ChineseMobileDigits = 11;
    private const int FewestDigits = 5;
    private const int MostDigits = 20;
    private const int LongestAddress = 254;

    /// <summary>The number's digits without China's prefix, or the address in lower case; null where the text is neither.</summary>
    public static string? Normalise(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Contains('@', StringComparison.Ordinal))
        {
            var parts = trimmed.Split('@');
            return parts is [{ Length: > 0 }, { Length: > 0 }] && trimmed.Length <= LongestAddress && !trimmed.Any(char.IsWhiteSpace) ? trimmed.ToLowerInvariant() : null;
        }

        if (trimmed.Any(sign => !char.IsAsciiDigit(sign) && sign is not ('+' or '-' or ' ' or '(' or ')')))
        {
            return null;
        }

        var digits = string.Concat(trimmed.Where(char.IsAsciiDigit));
        digits = digits.Length == China.Length + ChineseMobileDigits && digits.StartsWith(China, StringComparison.Ordinal) ? digits[China.Length..] : digits;
        return digits.Length is >= FewestDigits and <= MostDigits ? digits : null;
    }
}
