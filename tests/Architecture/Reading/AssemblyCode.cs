using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Reads from a built assembly what its code really uses, whatever its <c>using</c> lines say.</summary>
internal sealed class AssemblyCode
{
    private readonly PEReader image;
    private readonly MetadataReader reader;

    private AssemblyCode(PEReader image)
    {
        this.image = image;
        reader = image.GetMetadataReader();
        Name = reader.GetString(reader.GetAssemblyDefinition().Name);
        References = [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
        Types = [.. reader.TypeDefinitions.GroupBy(handle => TypeCollector.Named(reader, handle)).Select(group => Read(group.Key, [.. group]))];
    }

    public string Name { get; }

    /// <summary>The assemblies that it needs.</summary>
    public ImmutableArray<string> References { get; }

    /// <summary>Its outermost types.</summary>
    public ImmutableArray<TypeCode> Types { get; }

    public static AssemblyCode Read(string path)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        return new AssemblyCode(assembly);
    }

    private TypeCode Read(TypeName name, ImmutableArray<TypeDefinitionHandle> parts)
    {
        var uses = new HashSet<TypeName>();
        var collector = new TypeCollector(uses);
        var methods = ImmutableArray.CreateBuilder<MethodCode>();
        foreach (var part in parts.Select(reader.GetTypeDefinition))
        {
            collector.Collect(reader, part.BaseType);
            foreach (var implemented in part.GetInterfaceImplementations())
            {
                collector.Collect(reader, reader.GetInterfaceImplementation(implemented).Interface);
            }

            ReadConstraints(part.GetGenericParameters(), collector);
            ReadAttributes(part.GetCustomAttributes(), collector);
            foreach (var field in part.GetFields().Select(reader.GetFieldDefinition))
            {
                field.DecodeSignature(collector, null);
                ReadAttributes(field.GetCustomAttributes(), collector);
            }

            foreach (var property in part.GetProperties().Select(reader.GetPropertyDefinition))
            {
                ReadAttributes(property.GetCustomAttributes(), collector);
            }

            methods.AddRange(part.GetMethods().Select(handle => Read(reader.GetMethodDefinition(handle), collector)));
        }

        return new TypeCode(Name, name, [.. uses], methods.ToImmutable());
    }

    private MethodCode Read(MethodDefinition method, TypeCollector collector)
    {
        method.DecodeSignature(collector, null);
        ReadConstraints(method.GetGenericParameters(), collector);
        ReadAttributes(method.GetCustomAttributes(), collector);
        foreach (var parameter in method.GetParameters().Select(reader.GetParameter))
        {
            ReadAttributes(parameter.GetCustomAttributes(), collector);
        }

        var uses = ImmutableArray.CreateBuilder<MemberUse>();
        var literals = ImmutableArray.CreateBuilder<string>();
        if (method.RelativeVirtualAddress != 0)
        {
            var body = image.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil)
            {
                reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(collector, null);
            }

            foreach (var region in body.ExceptionRegions)
            {
                collector.Collect(reader, region.CatchType);
            }

            foreach (var token in Instructions.TokensOf(body))
            {
                Read(token, collector, uses, literals);
            }
        }

        return new MethodCode(reader.GetString(method.Name), uses.ToImmutable(), literals.ToImmutable());
    }

    private void Read(Handle token, TypeCollector collector, ImmutableArray<MemberUse>.Builder uses, ImmutableArray<string>.Builder literals)
    {
        switch (token.Kind)
        {
            case HandleKind.UserString:
                literals.Add(reader.GetUserString((UserStringHandle)token));
                break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                specification.DecodeSignature(collector, null);
                Read(specification.Method, collector, uses, literals);
                break;
            case HandleKind.MemberReference:
                var member = reader.GetMemberReference((MemberReferenceHandle)token);
                if (member.GetKind() == MemberReferenceKind.Method)
                {
                    member.DecodeMethodSignature(collector, null);
                }
                else
                {
                    member.DecodeFieldSignature(collector, null);
                }

                if (collector.Collect(reader, member.Parent) is { } type)
                {
                    uses.Add(new MemberUse(type, reader.GetString(member.Name)));
                }

                break;
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)token);
                uses.Add(new MemberUse(collector.Collect(reader, method.GetDeclaringType())!.Value, reader.GetString(method.Name)));
                break;
            case HandleKind.FieldDefinition:
                collector.Collect(reader, reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType());
                break;
            default:
                collector.Collect(reader, (EntityHandle)token);
                break;
        }
    }

    private void ReadConstraints(GenericParameterHandleCollection parameters, TypeCollector collector)
    {
        foreach (var constraint in parameters.SelectMany(handle => reader.GetGenericParameter(handle).GetConstraints()))
        {
            collector.Collect(reader, reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes, TypeCollector collector)
    {
        foreach (var constructor in attributes.Select(handle => reader.GetCustomAttribute(handle).Constructor))
        {
            collector.Collect(
                reader,
                constructor.Kind == HandleKind.MemberReference
                    ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
                    : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
        }
    }
}
