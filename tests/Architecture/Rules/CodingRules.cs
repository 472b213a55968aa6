using System.Reflection;
using System.Runtime.CompilerServices;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>How code is written here, where no analyzer says it.</summary>
public sealed class CodingRules
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static readonly HashSet<string> WallClock =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
    ];

    private static readonly HashSet<string> Waiting =
    [
        "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Wait", "System.Threading.Tasks.Task.WaitAll", "System.Threading.Tasks.Task.WaitAny",
    ];

    private static readonly HashSet<string> Awaiters =
    [
        "System.Runtime.CompilerServices.TaskAwaiter", "System.Runtime.CompilerServices.TaskAwaiter`1",
        "System.Runtime.CompilerServices.ValueTaskAwaiter", "System.Runtime.CompilerServices.ValueTaskAwaiter`1",
    ];

    private static readonly string[] SaysNothing = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities"];

    private static IEnumerable<Type> LoadedTypes =>
        Repository.Assemblies.SelectMany(assembly => Assembly.Load(new AssemblyName(assembly.Name)).GetTypes());

    [Fact]
    public void Time_ComesFromATimeProvider() =>
        Broken.Nowhere(MethodsThatUse((_, use) => WallClock.Contains(use.ToString())));

    [Fact]
    public void Nothing_BlocksAThread() =>
        Broken.Nowhere(MethodsThatUse((method, use) =>
            Waiting.Contains(use.ToString())
            || (use.Member == nameof(TaskAwaiter.GetResult) && Awaiters.Contains(use.Type.ToString()) && method.Name is not ("MoveNext" or "<Main>"))));

    [Fact]
    public void NoMethod_IsAsyncVoid() =>
        Broken.Nowhere(
            from type in LoadedTypes
            from method in type.GetMethods(Declared)
            where method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute))
            select $"{type}.{method.Name}");

    [Fact]
    public void NoType_HasANameThatSaysNothing() =>
        Broken.Nowhere(LoadedTypes.Where(type => !IsGenerated(type) && SaysNothing.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void Classes_AreSealedUnlessSomethingDerives()
    {
        var types = LoadedTypes.Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsGenerated(type)).ToList();
        var bases = types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType).ToHashSet();
        Broken.Nowhere(types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type)));
    }

    /// <summary>The one thing of the formatting that neither the compiler's analyzers nor the check of white space look at.</summary>
    [Fact]
    public void UsingDirectives_AreInOrder() =>
        Broken.Nowhere(
            from file in Repository.FilesEndingIn(".cs")
            where !file.Contains("Migrations", StringComparison.Ordinal)
            let directives = UsingDirectives.Of(file)
            where !directives.SequenceEqual(directives.OrderBy(directive => directive, UsingDirectives.Order))
            select Path.GetRelativePath(Repository.Root, file));

    private static IEnumerable<string> MethodsThatUse(Func<MethodCode, MemberUse, bool> isForbidden) =>
        from type in Repository.Types
        from method in type.Methods
        from use in method.Uses
        where isForbidden(method, use)
        select $"{type}.{method.Name} uses {use}";

    /// <summary>The entry point and migrations are written by tools.</summary>
    private static bool IsGenerated(Type type) =>
        type.Name == "Program" || type.Namespace is null || type.Namespace.Contains("Migrations", StringComparison.Ordinal) || type.Namespace.StartsWith("System.", StringComparison.Ordinal);
}
