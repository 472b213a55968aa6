using System.Globalization;

namespace SalesBot.Simulators;

/// <summary>Reads the arguments of a simulator that runs by itself.</summary>
internal static class CommandArguments
{
    public static Uri? Address(this string[] arguments, string name) => arguments.Value(name) is { } value ? new Uri(value) : null;

    public static int Number(this string[] arguments, string name, int otherwise) =>
        int.TryParse(arguments.Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public static string? Value(this string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var index && index + 1 < arguments.Length ? arguments[index + 1] : null;
}
