export { FormField, type ControlProps, type FormFieldProps } from './form-field';
export {
  OperationField,
  OperationForm,
  OperationFormActions,
  OperationFormError,
  UnsavedChanges,
} from './operation-form';
export { useOperationForm, type InputSchema } from './use-operation-form';
