using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Is asked for each part of a signature, and keeps the types that it names.</summary>
internal sealed class TypeCollector(ISet<TypeName> found) : ISignatureTypeProvider<TypeName?, object?>
{
    public TypeName? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Keep(Named(reader, handle));

    public TypeName? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Keep(Named(reader, handle));

    public TypeName? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // The generic type itself was asked for before its arguments, which have been asked for too.
    public TypeName? GetGenericInstantiation(TypeName? genericType, ImmutableArray<TypeName?> typeArguments) => genericType;

    public TypeName? GetArrayType(TypeName? elementType, ArrayShape shape) => elementType;

    public TypeName? GetByReferenceType(TypeName? elementType) => elementType;

    public TypeName? GetPinnedType(TypeName? elementType) => elementType;

    public TypeName? GetPointerType(TypeName? elementType) => elementType;

    public TypeName? GetSZArrayType(TypeName? elementType) => elementType;

    public TypeName? GetModifiedType(TypeName? modifier, TypeName? unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeName? GetFunctionPointerType(MethodSignature<TypeName?> signature) => null;

    public TypeName? GetGenericMethodParameter(object? genericContext, int index) => null;

    public TypeName? GetGenericTypeParameter(object? genericContext, int index) => null;

    public TypeName? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    /// <summary>Keeps the type that a handle of any kind stands for, and tells it.</summary>
    public TypeName? Collect(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        _ when handle.IsNil => null,
        HandleKind.TypeDefinition => GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0),
        _ => null,
    };

    /// <summary>The name of the outermost type around a type of this assembly.</summary>
    public static TypeName Named(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (type.IsNested)
        {
            type = reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static TypeName Named(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private TypeName? Keep(TypeName name)
    {
        found.Add(name);
        return name;
    }
}
