using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>Every setting has its place in <c>appsettings.example.json</c>, with a comment that says what it does.</summary>
public sealed partial class SettingsRules
{
    private const BindingFlags AnyInstance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly string ExamplePath = Path.Combine(Repository.Root, "appsettings.example.json");

    private static readonly IConfigurationRoot Example = new ConfigurationBuilder().AddJsonFile(ExamplePath).Build();

    /// <summary>Each options type with its section.</summary>
    private static readonly List<(Type Type, string Section)> Options =
    [
        .. from assembly in Repository.Assemblies
           from type in Assembly.Load(new AssemblyName(assembly.Name)).GetTypes()
           where type.Name.EndsWith("Options", StringComparison.Ordinal)
           let section = type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           where section is { IsLiteral: true }
           select (type, (string)section.GetRawConstantValue()!),
    ];

    [Fact]
    public void EverySetting_StandsInTheExample()
    {
        Assert.NotEmpty(Options);
        var documented = Example.AsEnumerable().Select(entry => Index().Replace(entry.Key, ":#")).ToHashSet(StringComparer.Ordinal);
        Broken.Nowhere(Options.SelectMany(option => KeysOf(option.Type, option.Section)).Where(key => !documented.Contains(key)));
    }

    [Fact]
    public void EverySettingOfTheExample_Exists() =>
        Assert.All(Options, option => Bind(option.Type, option.Section));

    [Fact]
    public void EverySettingOfTheExample_IsExplained()
    {
        var lines = File.ReadAllLines(ExamplePath);
        var explained = new HashSet<string>(StringComparer.Ordinal);
        var silent = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Key().Match(lines[i]) is { Success: true } key)
            {
                var comments = lines[i].Contains(" // ", StringComparison.Ordinal) || (i > 0 && lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal));
                (comments ? explained : silent).Add(key.Groups["name"].Value);
            }
        }

        Assert.NotEmpty(explained);
        Broken.Nowhere(silent.Except(explained));
    }

    [Fact]
    public void Example_IsAcceptedByEveryCheckAtStart()
    {
        foreach (var (type, section) in Options)
        {
            var options = Bind(type, section);
            Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
            var checks = typeof(IValidateOptions<>).MakeGenericType(type);
            foreach (var validator in type.Assembly.GetTypes().Where(candidate => candidate.IsAssignableTo(checks) && candidate.GetConstructor(AnyInstance, []) is not null))
            {
                var check = checks.GetMethod(nameof(IValidateOptions<>.Validate))!;
                var result = (ValidateOptionsResult)check.Invoke(Activator.CreateInstance(validator, nonPublic: true), [null, options])!;
                Assert.True(result.Succeeded, result.FailureMessage);
            }
        }
    }

    private static object Bind(Type type, string section)
    {
        var options = Activator.CreateInstance(type, nonPublic: true)!;
        Example.GetRequiredSection(section).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        return options;
    }

    /// <summary>The paths of all settings of the type; an element of a list is <c>#</c>. What is worked out from others is none.</summary>
    private static IEnumerable<string> KeysOf(Type type, string path) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).SelectMany(property => KeysOf(property, $"{path}:{property.Name}"));

    private static IEnumerable<string> KeysOf(PropertyInfo property, string path)
    {
        var type = property.PropertyType;
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
        {
            return type.GenericTypeArguments is [var element] && IsOurs(element) ? KeysOf(element, path + ":#") : [path + ":#"];
        }

        return IsOurs(type) && type.IsClass ? KeysOf(type, path) : [path];
    }

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("SalesBot.", StringComparison.Ordinal);

    [GeneratedRegex(@":\d+(?=:|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    /// <summary>A line that sets something; one that only opens a section needs no comment.</summary>
    [GeneratedRegex("^\\s*\"(?<name>[^\"]+)\":(?!.*\\{$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
