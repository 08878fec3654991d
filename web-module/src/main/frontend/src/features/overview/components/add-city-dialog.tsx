import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { fieldFaults } from '@/lib/api/field-faults';
import { texts } from '@/lib/texts';
import { admin } from '@/lib/texts/admin';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useAddCity } from '../api/add-city';

const FIELDS = ['displayName', 'name', 'latitude', 'longitude'];

export function AddCityDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const add = useAddCity();
  const form = useForm<Values>({ mode: 'controlled', initialValues: blank, validate });
  const faults = fieldFaults(add.error, FIELDS);

  const submit = form.onSubmit(({ name, displayName, latitude, longitude }) => {
    add.mutate(
      {
        name: name.trim().toLowerCase(),
        displayName: displayName.trim(),
        latitude: Number(latitude),
        longitude: Number(longitude),
      },
      {
        onSuccess: (city) => {
          tellDone(admin.overview.cityAdded(city.displayName));
          form.reset();
          onClose();
        },
        onError: (error) => form.setErrors(fieldFaults(error, FIELDS)),
      },
    );
  });

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={admin.overview.addCity}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <FormError>
            {add.isError && Object.keys(faults).length === 0 ? errorText(add.error) : null}
          </FormError>
          <TextInput
            label={admin.overview.cityDisplayName}
            data-autofocus
            {...form.getInputProps('displayName')}
          />
          <TextInput
            label={admin.overview.cityName}
            description={admin.overview.cityNameHint}
            {...form.getInputProps('name')}
          />
          <Group grow align="flex-start">
            <NumberInput
              label={admin.overview.latitude}
              decimalScale={4}
              {...form.getInputProps('latitude')}
            />
            <NumberInput
              label={admin.overview.longitude}
              decimalScale={4}
              {...form.getInputProps('longitude')}
            />
          </Group>
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {admin.overview.addCity}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface Values {
  name: string;
  displayName: string;
  latitude: number | string;
  longitude: number | string;
}

const blank: Values = { name: '', displayName: '', latitude: '', longitude: '' };

const needed = (value: string) => (value.trim() === '' ? admin.overview.fieldNeeded : null);

const within = (limit: number, fault: string) => (value: number | string) =>
  value === '' || Math.abs(Number(value)) > limit ? fault : null;

const validate = {
  name: needed,
  displayName: needed,
  latitude: within(90, admin.overview.latitudeRange),
  longitude: within(180, admin.overview.longitudeRange),
};
